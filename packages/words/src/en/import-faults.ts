import type { ScorePlace } from '@papi-lens/io'
import { counted } from '../counted.ts'
import { errorText } from '../error-text.ts'
import { formatNumber, formatScore } from '../format.ts'
import type { ImportFaultWords } from '../messages/import-faults.ts'
import { plural } from '../plural.ts'
import { errors } from './errors.ts'

const figure = (value: number): string => formatNumber(value, 'en')
const four = (value: number): string => formatScore(value, 'en', 4)
const scoreOf = ({ unit, province, year }: ScorePlace): string => `${unit.en} of ${province.en} in ${year}`
const range = ({ first, last }: { readonly first: number; readonly last: number }): string =>
  first === last ? `${first}` : `${first}–${last}`
const list = (texts: readonly string[]): string => texts.map(text => `"${text}"`).join(', ')
const meant = (names: readonly string[]): string | null =>
  names.length === 0 ? null : `did you mean ${names.map(name => `"${name}"`).join(' or ')}?`

/** Runs of numbers: 3, 5–9. */
function runs(numbers: readonly number[]): string {
  const parts: string[] = []
  for (let at = 0; at < numbers.length; at++) {
    const start = numbers[at] ?? 0
    while (numbers[at + 1] === (numbers[at] ?? 0) + 1) at++
    const end = numbers[at] ?? start
    parts.push(start === end ? `${start}` : `${start}–${end}`)
  }
  return parts.length > 8 ? `${parts.slice(0, 8).join(', ')}…` : parts.join(', ')
}

const ARCHIVE = {
  ods: 'this is an OpenDocument spreadsheet (.ods); open it in LibreOffice or Excel, save it as .xlsx and import that',
  xlsb: 'this is a binary Excel workbook (.xlsb); open it in Excel, save it as .xlsx and import that',
  docx: 'this is a Word document, no table of scores; copy its table to Excel and save that as .xlsx',
  zip: 'this is a ZIP archive, no XLSX workbook; unpack it and import the file inside',
}
const DOCUMENT = {
  html: 'this is a web page under the name of a workbook; open it in Excel, save it as .xlsx and import that',
  xml: 'this is an XML file, no XLSX workbook; open it in Excel, save it as .xlsx and import that',
  pdf: 'this is a PDF; copy its table to Excel and save that as .xlsx',
  rtf: 'this is an RTF document; copy its table to Excel and save that as .xlsx',
}
const FORMAT = {
  json: 'not readable as JSON; export it again',
  arrow: 'not readable as Arrow; write it again as an uncompressed Arrow file',
  parquet: 'not readable as Parquet; write it again, uncompressed or with Snappy',
}

export const importFaults: ImportFaultWords = {
  encoding: {
    'utf-8': 'UTF-8',
    'utf-16le': 'UTF-16',
    'utf-16be': 'UTF-16',
    'windows-1258': 'Windows-1258',
    tcvn3: 'TCVN3 (ABC)',
    vni: 'VNI',
  },
  layout: {
    long: 'a score a row',
    wide: 'a unit a column',
    'official-2011-2017': 'PAPI 2011–2017',
    'official-2018': 'PAPI 2018',
    'official-2019-2024': 'PAPI since 2019',
  },
  place: (file, { sheet, row, column }) =>
    [
      file,
      sheet === null ? null : importFaults.sheet(sheet),
      row === null ? null : `line ${row}`,
      column === null ? null : `column ${column.replace(/\s+/g, ' ')}`,
    ]
      .filter(part => part !== null)
      .join(', '),
  sheet: name => `sheet "${name}"`,
  repeatedYear: ({ year, kept, passedOver, different }) => {
    const said = different === 0 ? 'same scores' : counted(different, 'score differs', 'scores differ')
    return `${year} is in ${passedOver.length + 1} files; ${kept} is the newest and taken (${said})`
  },
  problem: {
    'missing-file': () => 'the file is missing; a data folder has all files that the bundled one has',
    'empty-file': () => 'the file is empty; give a table of scores',
    'binary-file': () => 'this is no text but a binary file; give a CSV or XLSX file',
    'damaged-text': ({ encoding }) =>
      `the text is damaged: not valid ${importFaults.encoding[encoding]}; save it as UTF-8`,
    'damaged-workbook': () => 'the workbook is damaged; open it in Excel and save it anew as .xlsx',
    'damaged-export': ({ format }) => FORMAT[format],
    'not-as-named': () => 'the name says XLSX but the content is none; save it anew as .xlsx',
    'old-workbook': () =>
      'this is a workbook of Excel 97–2003 (.xls); open it in Excel, save it as .xlsx and import that',
    password: () =>
      'the file is encrypted with a password; open it in Excel, take the password off and save it',
    'other-archive': ({ is }) => ARCHIVE[is],
    'other-document': ({ is }) => DOCUMENT[is],
    'not-json': () => 'not valid JSON; restore the file',
    'not-as-expected': ({ at, expected, found }) =>
      `${at || 'document'}: expected ${expected}, found ${found}; restore the file`,
    'invalid-facts': ({ error }) => errorText(error, { errors }),
    'no-list': () => 'not a list of records; export it again',
    'no-record': ({ record }) => `record ${record} is not an object; export it again`,
    'long-record': ({ record, most }) =>
      `item ${record} has more than ${figure(most)} characters and is no record of a score; export again`,
    'too-many-bytes': ({ most }) => `the file is larger than ${most} MB; split it`,
    'unpacks-too-large': ({ megabytes, most }) =>
      `the file unpacks to ${megabytes} MB; at most ${most} MB are read; take out what is not needed`,
    'too-many-sheets': ({ count, most }) => `${count} sheets; at most ${most} are read; take some out`,
    'too-many-columns': ({ count, most }) =>
      `${figure(count)} columns; at most ${figure(most)} are read; take some out`,
    'too-many-cells': ({ count, most }) =>
      `the sheets span ${figure(count)} cells together; at most ${figure(most)} are read; clear cells far from the table`,
    'too-many-rows': ({ count, most }) =>
      `${figure(count)} rows; at most ${figure(most)} are read; split the file`,
    'over-budget': ({ of, most }) =>
      of === 'seconds'
        ? `reading the file takes more than ${figure(most)} seconds; split it or save it anew`
        : `reading the file takes more than ${figure(most)} MB of memory; split it or save it anew`,
    'no-columns': ({ absent, columns }) =>
      `no column ${list(absent)}; the first line must name ${columns.join(', ')}`,
    'no-roles': ({ absent, found }) =>
      `no column for the ${absent.join(' and the ')} (found: ${found ? `"${found}"` : 'nothing'}); head one ${list(absent)}`,
    'no-rows': () => 'the table has a head and no row of figures below it: there is nothing to import',
    'no-table': ({ found }) =>
      `no table of scores (found: ${found ? `"${found}"` : 'nothing'}); name the columns year, province, unit, score, or year, province and a column for each unit`,
    'only-hidden': ({ sheets }) =>
      `only hidden sheets may hold a table (${list(sheets)}); show the one to import and save the file`,
    'open-quote': () => 'a quote that opens here is never closed, or the line is endless; mend it',
    'stray-quotes': () => 'the quotes do not match; close each quote or take it out',
    'cell-count': ({ count, expected }) =>
      `${counted(count, 'cell', 'cells')} where the head has ${expected}; the row is cut off or has a stray delimiter`,
    'same-unit': ({ column }) => `column ${column} is the same unit; keep one`,
    'same-province': ({ text, column }) => `"${text}" is already in column ${column}; keep one`,
    'columns-disagree': ({ column, text, other }) =>
      `says "${text}", but column ${column}, which stands for the same, says "${other}"; keep the right one`,
    'heads-disagree': ({ first, second }) =>
      `two rows of heads name different units: ${first.en} and ${second.en}; correct one`,
    'no-year': known =>
      `nothing says the year; put it in the file's name, add a column "year", or give --year (${range(known)})`,
    'unknown-year': ({ text, ...known }) => `no PAPI framework for year "${text}"; years are ${range(known)}`,
    'new-year': ({ year, ...known }) =>
      `no PAPI framework for ${year} yet (years are ${range(known)}); give --propose DIR to draw up a proposal for the new year`,
    'year-gap': ({ year, last }) =>
      `the workbook is of ${year}, but the PAPI framework ends with ${last}; propose one year at a time`,
    'no-new-year': ({ last }) => `no sheet of ${last + 1}; put the year in the file's name or give --year`,
    'merged-province': ({ province, members, year }) =>
      `in ${year} ${province.en} is part of a province merged from ${members.map(({ en }) => en).join(', ')}; its score is not the old one's: import a table of the 34 provinces into a folder of them (--propose makes that folder from the table)`,
    'unknown-province': ({ text, nearest }) =>
      `unknown province "${text}"; ${meant(nearest.map(({ vi }) => vi)) ?? 'give a code (14) or a name (Sơn La)'}`,
    'unknown-unit': ({ text, nearest }) =>
      `unknown unit "${text}"; ${meant(nearest.map(({ id }) => id)) ?? 'papi explain --units lists ids and names'}`,
    'unknown-position': ({ position, year }) => `no unit has position ${position} in ${year}; check the year`,
    'position-of-no-year': ({ position }) =>
      `position ${position} means different units in different years; head the column with a name`,
    'position-disagrees': ({ position, year, text, unit, named }) =>
      `position ${position} is ${unit.en} in ${year}, but the label says "${text}" (${named.en}); check the year`,
    'code-twice': ({ text, row }) => `province code "${text}" is already on line ${row}; keep one`,
    'unknown-region': ({ text, known }) => `unknown region "${text}"; use one of ${known.join(', ')}`,
    'no-code': ({ text }) => `"${text}" is no code; use letters, digits, dots and hyphens, at most 40`,
    'no-name': ({ text }) =>
      text === ''
        ? 'there is no name; write one'
        : `"${text}" is no name; write one that can be read, of at most 500 letters`,
    'no-slug': ({ text }) => `"${text}" is no id or slug; use a–z, 0–9 and hyphens only`,
    'not-a-number': ({ text }) =>
      `"${text}" is not a number; write it like 4.8918 or 4,8918, or leave it empty if not published`,
    'odd-cell': ({ oddity, role, text }) =>
      ({
        'error-value':
          role === 'score'
            ? `the cell shows the error ${text}; mend its formula, or empty it if not published`
            : `the cell shows the error ${text}, so that its ${role} is not known; mend its formula, or write the ${role}`,
        'no-stored-value': `the cell has the formula ${text} but no stored result; open it in Excel, calculate and save`,
        percent: `the cell shows ${text}, a percentage and no score; write the score like 1.9665`,
        date: `the cell is a date (${text}) and no score; Excel may have made it from a score: write it again`,
      })[oddity],
    'not-measured': ({ unit, year }) => `"${unit.en}" was not measured in ${year}; take it out`,
    'out-of-scale': ({ score, min, max, ...place }) =>
      `${figure(score)} is outside the scale ${figure(min)}–${figure(max)}: ${scoreOf(place)}; correct it, or 0 if not published`,
    'score-twice': ({ row, ...place }) => `${scoreOf(place)} is already on line ${row}; keep one`,
    'parts-differ': ({ score, sum, ...place }) =>
      `${scoreOf(place)} is ${four(score)}, but its parts add up to ${four(sum)}; correct either`,
    'total-alone': ({ score, ...place }) =>
      `${scoreOf(place)} says ${four(score)}, but dimensions are missing; a total is the sum of its dimensions, so it is not taken over`,
    'total-differs': ({ score, sum, ...place }) =>
      `${scoreOf(place)} is given as ${four(score)}, but its dimensions add up to ${four(sum)}; ${four(sum)} is used`,
    'negative-error': ({ value }) => `standard error ${figure(value)} is negative; it must be 0 or more`,
    'uncertainty-off-scale': ({ value, min, max, ...place }) =>
      `${figure(value)} is outside ${figure(min)}–${figure(max)}: ${scoreOf(place)}; correct it or leave it empty`,
    'outside-bounds': ({ figure: value, low, high }) =>
      `${figure(value)} is ${low !== null && value < low ? `below its own lower bound ${figure(low)}` : `above its own upper bound ${figure(high ?? value)}`}; mend it, or leave it empty`,
    'bounds-swapped': ({ low, high }) => `low ${figure(low)} is above high ${figure(high)}; swap them`,
    'more-faults': ({ count, most }) =>
      `${count} more ${plural(count, { one: 'error', other: 'errors' }, 'en')}; mend the first ${most} and import again`,
    'hidden-sheet': () => 'hidden and not read; show it and import again if it is needed',
    'hidden-rows': ({ rows }) => `hidden rows are not read: ${runs(rows)}; show them if they are needed`,
    'hidden-columns': ({ columns }) =>
      `hidden columns are not read: ${columns.slice(0, 20).join(', ')}; show them if they are needed`,
    'no-table-in-sheet': () => 'it holds no table of scores; it is passed over',
    'no-unit-column': ({ text }) => `column "${text}" is no unit of PAPI; it is passed over`,
    'no-subdimension': ({ text }) => `"${text}" stands under no sub-dimension; it is passed over`,
    'same-row': ({ row }) => `the row repeats row ${row}; it is passed over`,
    'same-year-sheet': ({ year, sheet }) =>
      `it repeats ${year}, which sheet "${sheet}" has; that one is read`,
    'year-in-sheet-differs': ({ inSheet, taken }) =>
      `the sheet says ${inSheet}, the file ${taken}; ${taken} is taken`,
    'summary-row': ({ text }) => `row "${text}" sums up and is no province; it is passed over`,
    'note-row': ({ text }) => `row "${text}" is a note; it is passed over`,
    'font-encoding': ({ encoding }) =>
      `letters of ${importFaults.encoding[encoding]} were turned into Unicode`,
  },
}
