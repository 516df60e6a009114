import { directionName, formatDelta, formatScore, type Lang } from '@papi-lens/charts'
import {
  type DecomposedPart,
  type Decomposition,
  directionOf,
  type Panel,
  type Province,
} from '@papi-lens/core'
import type { Invocation } from '../call/invocation.ts'
import { tableText, wrapText } from '../told/table.ts'
import { NOTHING, nameOf, sourceLine } from '../told/wording.ts'

/** What `papi decompose` found. */
export interface DecomposeFound {
  readonly province: Province
  readonly from: number
  readonly to: number
  readonly found: Decomposition
}

/** Parts named on each side of the finding. */
const MOST_NAMED = 2

/** A decomposition for people: the change, what moved it most, every part, what rounding leaves over. */
export function decomposeText(call: Invocation, panel: Panel, result: DecomposeFound): string {
  const { lang, style, width } = call
  const { from, to, found } = result
  const lines = [
    style.bold(wrapText(changeLine(result, panel, lang), width)),
    wrapText(moversLine(result, panel, lang), width),
    '',
    partTable(call, panel, result),
    wrapText(residualLine(found, lang), width),
    '',
    style.dim(sourceLine([from, to], lang)),
  ]
  return `${lines.join('\n')}\n`
}

function changeLine({ province, from, to, found }: DecomposeFound, { framework }: Panel, lang: Lang): string {
  const { total, unit } = found
  const whole = lang === 'vi' ? 'tổng' : 'total'
  const name = unit === 'total' ? whole : nameOf(framework.unit(unit), lang)
  const direction = directionOf(total.delta) ?? 'flat'
  const size = direction === 'flat' ? '' : ` ${formatDelta(total.delta, lang)}`
  const scores = `${formatScore(total.from, lang)} → ${formatScore(total.to, lang)}`
  return `${nameOf(province, lang)} ${from}–${to}: ${name} ${scores}, ${directionName(direction, lang)}${size}`
}

/** The sub-dimensions that moved the score most, either way. */
function moversLine({ found }: DecomposeFound, { framework }: Panel, lang: Lang): string {
  const vi = lang === 'vi'
  const subs = found.parts.filter(({ level }) => level === 'subdimension')
  const named = (parts: readonly DecomposedPart[]) =>
    parts
      .slice(0, MOST_NAMED)
      .map(({ id, delta }) => `${nameOf(framework.unit(id), lang)} (${formatDelta(delta, lang)})`)
      .join(', ')
  const up = [...subs].filter(({ delta }) => delta > 0).sort((a, b) => b.delta - a.delta)
  const down = [...subs].filter(({ delta }) => delta < 0).sort((a, b) => a.delta - b.delta)
  const sentences = [
    up.length > 0 ? `${vi ? 'Kéo lên nhiều nhất' : 'Pushed up most by'}: ${named(up)}.` : '',
    down.length > 0 ? `${vi ? 'Kéo xuống nhiều nhất' : 'Pulled down most by'}: ${named(down)}.` : '',
  ]
  return sentences.filter(Boolean).join(' ') || (vi ? 'Không phần nào thay đổi.' : 'No part changed.')
}

function partTable({ lang, style, width }: Invocation, { framework }: Panel, result: DecomposeFound): string {
  const vi = lang === 'vi'
  const { parts, unit } = result.found
  const rows = parts.map(({ id, level, delta, share }) => {
    const cells = [
      framework.position(id, result.to) ?? '',
      nameOf(framework.unit(id), lang),
      formatDelta(delta, lang, 4),
      share === null ? NOTHING : `${formatDelta(share * 100, lang, 0)}%`,
    ]
    return level === 'dimension' ? cells.map(style.bold) : cells
  })
  const whole = unit === 'total' ? (vi ? 'tổng' : 'total') : vi ? 'chỉ số' : 'dimension'
  return tableText(
    [
      { head: vi ? 'Số' : 'No.' },
      { head: vi ? 'Chỉ số, nội dung thành phần' : 'Dimension, sub-dimension', wraps: true },
      { head: vi ? 'Thay đổi' : 'Change', align: 'right' },
      {
        head: vi ? `% thay đổi của ${whole}` : `% of the ${whole}’s change`,
        align: 'right',
        wraps: true,
      },
    ],
    rows,
    width,
  )
}

function residualLine({ residual }: Decomposition, lang: Lang): string {
  const size = formatDelta(residual, lang, 4)
  return lang === 'vi'
    ? `Các nội dung thành phần cộng lại khớp với thay đổi, còn lệch ${size} do điểm công bố đã làm tròn.`
    : `The sub-dimensions add up to the change; what is left, ${size}, is the rounding of published scores.`
}
