import { formatDelta, formatScore, type Lang } from '@papi-lens/charts'
import { findProvince, isScore, type Panel, type Peers, type Province, peersOf } from '@papi-lens/core'
import type { Command } from 'commander'
import { loadDataset } from '../asked/data.ts'
import { findYearOrLatest } from '../asked/year.ts'
import type { Environment } from '../call/environment.ts'
import { type Invocation, invocationOf, needed } from '../call/invocation.ts'
import { provinceJson } from '../told/json.ts'
import { tableText, wrapText } from '../told/table.ts'
import { nameOf, scoreText, sourceLine } from '../told/wording.ts'

interface PeersOptions {
  readonly province?: string
  readonly unit?: string
  readonly year?: string
}

/** Adds `papi peers`: provinces that stood where this one stands now, and rose. */
export function addPeersCommand(program: Command, environment: Environment): void {
  program
    .command('peers')
    .description('provinces that lately stood where this one stands and have risen since: whom to ask')
    .option('--province <name>', 'code, slug or any spelling of the name (required)')
    .option('--unit <id>', 'total, or the id of a dimension or sub-dimension (required)')
    .option('--year <year>', 'year (default: the latest one)')
    .addHelpText('after', '\nExample:\n  papi peers --province son-la --unit health-care --year 2023')
    .action((options: PeersOptions, command: Command) => {
      const call = invocationOf(command, environment)
      const wanted = {
        province: needed(options.province, '--province', command),
        unit: needed(options.unit, '--unit', command),
      }
      const dataset = loadDataset(call)
      const { panel } = dataset
      const province = findProvince(panel.provinces, wanted.province)
      const year = findYearOrLatest(panel, options.year)
      const found = peersOf(dataset, province.code, wanted.unit, year)
      call.print(
        {
          unit: found.unit,
          year: found.year,
          peers: found.peers.map(({ province: code, from, to, gain, years }) => ({
            province: provinceJson(findProvince(panel.provinces, code)),
            from,
            to,
            gain,
            years,
          })),
        },
        () => peersText(call, panel, province, found),
      )
    })
}

function peersText(call: Invocation, panel: Panel, province: Province, found: Peers): string {
  const { lang, style, width } = call
  const vi = lang === 'vi'
  const rows = found.peers.map(({ province: code, from, to, gain, years }) => [
    nameOf(findProvince(panel.provinces, code), lang),
    `${years[0]}`,
    formatScore(from, lang),
    formatScore(to, lang),
    `${formatDelta(gain * 100, lang, 1)}%`,
  ])
  const table = tableText(
    [
      { head: vi ? 'Tỉnh' : 'Province', wraps: true },
      { head: vi ? 'Năm' : 'Year', align: 'right' },
      { head: vi ? 'Khi đó' : 'Then', align: 'right' },
      { head: `${found.year}`, align: 'right' },
      { head: vi ? 'Tăng (thang)' : 'Gain (scale)', align: 'right' },
    ],
    rows,
    width,
  )
  const [earliest] = found.peers.map(({ years }) => years[0]).sort((a, b) => a - b)
  const lines = [
    style.bold(wrapText(findingLine(panel, province, found, lang), width)),
    ...(found.peers.length > 0 ? [wrapText(causeLine(lang), width), '', table] : ['']),
    style.dim(sourceLine([earliest === undefined ? found.year : `${earliest}–${found.year}`], lang)),
  ]
  return `${lines.join('\n')}\n`
}

function findingLine(panel: Panel, province: Province, { unit, year, peers }: Peers, lang: Lang): string {
  const score = panel.score(province.code, year, unit)
  const name = nameOf(panel.framework.unit(unit), lang)
  const now = isScore(score) ? scoreText(score, lang) : ''
  const where = `${nameOf(province, lang)} ${year}, ${name} ${now}`
  return lang === 'vi'
    ? `${where}: ${peers.length > 0 ? `${peers.length} tỉnh` : 'không có tỉnh nào'} từng ở quanh mức này trong ba năm so sánh được gần nhất và đến nay đã tăng ít nhất 5% thang điểm`
    : `${where}: ${peers.length || 'no'} ${peers.length === 1 ? 'province' : 'provinces'} stood about there in the last three comparable years and gained at least 5% of the scale since`
}

function causeLine(lang: Lang): string {
  return lang === 'vi'
    ? 'Đây là mối liên hệ, không phải nguyên nhân: điểm số cho thấy họ đã tăng, không cho biết vì sao. Đó là những nơi đáng hỏi kinh nghiệm.'
    : 'This is association, not cause: the scores say that they rose, not why. They are whom to ask.'
}
