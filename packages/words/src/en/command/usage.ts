import type { Misspelt, UsageWords } from '../../messages/command/usage.ts'
import { quoted } from '../../visible.ts'

const meant = ({ nearest }: Pick<Misspelt, 'nearest'>, otherwise: string) =>
  nearest.length > 0 ? `did you mean ${nearest.join(' or ')}?` : otherwise
const listed = (names: readonly string[], joint: string) =>
  `${names.slice(0, -1).join(', ')} ${joint} ${names.at(-1)}`
const see = (help: string) => `see "${help}"`

export const usage: UsageWords = {
  unknownCommand: found =>
    `unknown command ${quoted(found.text)}; ${meant(found, `commands are ${found.known.join(', ')}`)}`,
  unknownOption: found => `unknown option ${quoted(found.text)}; ${meant(found, see(found.help))}`,
  noValue: (option, help) => `option ${option} has no value; ${see(help)}`,
  tooManyWords: (command, taken) => {
    const words = taken === 1 ? 'one word' : `${taken} words`
    return `${command} takes ${taken === 0 ? 'options only' : `${words} and options`}; put a value with spaces in quotes ("Sơn La")`
  },
  other: (message, help) => `${message}; ${see(help)}`,
  missingOption: (option, help) => `option ${option} is missing; ${see(help)}`,
  missingArgument: (argument, help) => `${argument} is missing; ${see(help)}`,
  unknownLanguage: (text, known) => `unknown language ${quoted(text)}; use ${known.join(' or ')}`,
  notAYear: (text, first, last) => `${quoted(text)} is not a year; years are ${first}–${last}`,
  neitherOf: (options, help) => `none of ${listed(options, 'and')} is given; give one of them, ${see(help)}`,
  onlyOneOf: (options, help) =>
    `${listed(options, 'and')} exclude each other; give one of them, ${see(help)}`,
  setTwice: id => `"${id}" is set twice; keep one`,
  setsNothing: text => `${quoted(text)} sets nothing; write ID=VALUE, such as health-care=2.05`,
  notAScore: (text, id) => `${quoted(text)} is not a score for ${id}; write it like ${id}=2.05`,
  notATarget: text =>
    `${quoted(text)} is no target; write it like 44.5, +0.5, "+1 bậc", "hạng 20" or "nhóm cao", with ID= before it for a part`,
  notAPort: text => `${quoted(text)} is not a port; give a whole number from 0 to 65535`,
  unknownFormat: (text, known) => `unknown format ${quoted(text)}; formats are ${known.join(', ')}`,
  formatNotSaid: file =>
    `${quoted(file)} does not say its format; name it .svg, .png, .json (vega-lite), .csv or .xlsx, or give --format`,
  formatNotHad: (kind, format, known) =>
    `chart "${kind}" cannot be had as ${format}; its formats are ${known.join(', ')}`,
  onlyForFormat: (option, format, given) => `${option} is for ${format}, not ${given}; leave it out`,
  titleIsForOne: '--title is for one chart; leave it out with --all',
  notAScale: (text, most) => `${quoted(text)} is no scale of a picture; give more than 0, at most ${most}`,
  notAWidth: text => `${quoted(text)} is not a width; give a whole number of pixels, such as 640`,
  noChartNamed: known => `no chart named; kinds are ${known.join(', ')}`,
  outIsForAll: '--out is for --all; give the file of one chart with -o',
  zipIsForAll: '--zip is for --all; leave it out, or draw every chart with --all',
  zipIsAFile: '--zip writes one file, named with -o; leave --out out',
  notNamedZip: file => `file name ${quoted(file)} is no name of an archive; let it end in .zip`,
  fileIsForOne: '-o is for one chart; give the folder of --all with --out',
  allTakesNoKind: kind => `--all draws every chart; leave ${quoted(kind)} out`,
  noPlanBundled: kind =>
    `chart "${kind}" needs a plan, and none is bundled for that province; give a document, a JSON file or an id such as pac-nga-2022 with --plan`,
  annotatesNoDocx: file => `--annotate writes DOCX, not ${quoted(file)}; give a name that ends in .docx`,
  annotatesItself: file => `--annotate would write over ${quoted(file)}; give another name`,
  mergedProvince: (former, now, last) =>
    `${former} is part of ${now} since 1 July 2025, and these data have the present provinces only; ask for --province "${now}", or leave out --data for the scores of ${former} up to ${last}`,
  formatDiffers: (file, format) =>
    `${quoted(file)} is named for another format than --format ${format}; rename the file or leave out --format`,
  unitsTakeNoTerm: text => `--units lists all that is measured; leave ${quoted(text)} out`,
  unknownTerm: (text, nearest, known) =>
    `unknown term ${quoted(text)}; ${meant({ nearest }, `there are: ${known.join(', ')}`)}`,
}
