import { formatPercent, formatScore, type Lang } from '@papi-lens/charts'
import { isScore, type Panel, type Province, type Reach, round4, type Way } from '@papi-lens/core'
import type { Invocation } from '../call/invocation.ts'
import { tableText, wrapText } from '../told/table.ts'
import { groupPhrase, nameOf, scoreText, sourceLine } from '../told/wording.ts'

/** What `papi scenario --reach` found. */
export interface ReachFound {
  readonly province: Province
  readonly year: number
  readonly found: Reach
}

/** A reach for people: the gain to the next group, how likely the likeliest way has been, every way. */
export function reachText(call: Invocation, panel: Panel, result: ReachFound): string {
  const { lang, style, width } = call
  const { year, found } = result
  const lines = [
    style.bold(wrapText(gainLine(result, panel, lang), width)),
    ...(found.next === null ? [] : [wrapText(likelyLine(found, panel, lang), width)]),
    '',
    ...(found.ways.length > 0 ? [wayTable(call, panel, result)] : []),
    style.dim(sourceLine([found.ways.length > 0 ? `${panel.years[0]}–${panel.years.at(-1)}` : year], lang)),
  ]
  return `${lines.join('\n')}\n`
}

function gainLine({ province, year, found }: ReachFound, panel: Panel, lang: Lang): string {
  const vi = lang === 'vi'
  const { unit, group, next, cut, gain } = found
  const score = scoreText(panel.score(province.code, year, unit), lang)
  const name = unit === 'total' ? (vi ? 'tổng' : 'total') : nameOf(panel.framework.unit(unit), lang)
  const where = `${nameOf(province, lang)} ${year}: ${name} ${score}, ${groupPhrase(group, lang)}`
  if (next === null || cut === null) {
    if (group === 'high') return `${where}: ${vi ? 'không còn nhóm nào cao hơn' : 'there is no higher group'}`
    return `${where}: ${vi ? 'hết thang điểm vẫn chưa lên nhóm trên' : 'no score on the scale leads to a higher group'}`
  }
  // All four decimals: this is the smallest gain that suffices, and rounded down it would not.
  const [more, over] = [formatScore(gain, lang, 4), formatScore(cut, lang, 4)]
  return vi
    ? `${where}; thêm ${more} điểm là lên ${groupPhrase(next, lang)} (vượt ${over})`
    : `${where}; ${more} points more lead to the ${groupPhrase(next, lang)} (above ${over})`
}

/** The base rate of the likeliest way in words; what happened before is no forecast. */
function likelyLine({ ways, gain }: Reach, panel: Panel, lang: Lang): string {
  const vi = lang === 'vi'
  const [first] = ways
  if (!first) {
    return vi
      ? 'Không một nội dung thành phần nào còn đủ thang điểm để một mình bù mức này; phải tăng nhiều nội dung cùng lúc.'
      : 'No sub-dimension has room on its scale to supply this alone; several must rise together.'
  }
  const name = nameOf(panel.framework.unit(first.id), lang)
  const { starts, reached } = first.feasible
  const often = frequency(first, lang)
  const size = formatScore(gain, lang)
  if (starts === 0) {
    return vi
      ? 'Chưa có tỉnh nào xuất phát từ mức tương tự, nên không biết mức tăng này có thường gặp không.'
      : 'No province has started from a like position, so how often this has been gained is unknown.'
  }
  if (reached === 0) {
    return vi
      ? `Chưa tỉnh nào từ mức tương tự tăng được chừng ấy ở một nội dung trong một năm (${name}: ${often}); phải tăng nhiều nội dung cùng lúc.`
      : `No province gained that much in one sub-dimension in a year from a like position (${name}: ${often}); several must rise together.`
  }
  return vi
    ? `Một nội dung có thể bù đủ; từng gặp nhiều nhất là ${name}: ${often} lần xuất phát từ mức tương tự đã tăng ít nhất ${size} điểm sau một năm. Đó là chuyện đã xảy ra, không phải dự báo.`
    : `One sub-dimension can supply it; most often it was ${name}: ${often} starts from a like position gained at least ${size} points within a year. That is what happened, not a forecast.`
}

function wayTable({ lang, width }: Invocation, panel: Panel, { province, year, found }: ReachFound): string {
  const vi = lang === 'vi'
  const rows = found.ways.map(way => {
    const score = panel.score(province.code, year, way.id)
    return [
      panel.framework.position(way.id, year) ?? '',
      nameOf(panel.framework.unit(way.id), lang),
      scoreText(score, lang),
      isScore(score) ? formatScore(round4(score + way.gain), lang) : '',
      frequency(way, lang),
    ]
  })
  return tableText(
    [
      { head: vi ? 'Số' : 'No.' },
      { head: vi ? 'Nội dung thành phần' : 'Sub-dimension', wraps: true },
      { head: vi ? 'Nay' : 'Now', align: 'right' },
      { head: vi ? 'Cần' : 'Needed', align: 'right' },
      { head: vi ? 'Đã tăng được trong một năm' : 'Gained within a year', wraps: true },
    ],
    rows,
    width,
  )
}

/** "7 trong 372 (2%)". */
function frequency({ feasible: { starts, reached, rate } }: Way, lang: Lang): string {
  const vi = lang === 'vi'
  if (rate === null) return vi ? 'chưa có nơi tương tự' : 'no like start'
  if (reached === 0) return vi ? `chưa lần nào trong ${starts}` : `never in ${starts}`
  const share = rate < 0.005 ? `<${formatPercent(0.01, lang)}` : formatPercent(rate, lang)
  return `${reached} ${vi ? 'trong' : 'of'} ${starts} (${share})`
}
