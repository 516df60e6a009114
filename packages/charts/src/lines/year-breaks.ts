import { type Dataset, segmentsOf } from '@papi-lens/core'
import type { Named } from '@papi-lens/words'
import { element, round, type Svg } from '../drawing/svg.ts'
import { rescaledSign } from '../frame/caveat.ts'
import type { YearGround } from './year-lines.ts'

/** The first year of a new form: of another scale, inside a run, or of another meaning, where the next run begins. */
export interface YearBreak {
  readonly year: number
  readonly verdict: 'rescaled' | 'redefined'
  /** What the table of breaks says about it; null for dimensions and the total, which break with their parts. */
  readonly note: Named | null
}

/** Years in a row that each are redefined against the one before, from the first to the last. */
export interface BreakStrip {
  readonly from: number
  readonly to: number
}

/** Where the years of a unit stop being comparable, or only by shares of scale. */
export function breaksOf(dataset: Dataset, unit: string): YearBreak[] {
  const spans = segmentsOf(dataset, unit)
  return spans.slice(1).flatMap((span, index): YearBreak[] => {
    const [year, before] = [span[0], spans[index]?.at(-1)]
    if (year === undefined || before === undefined) return []
    const note = dataset.comparability.breaksBetween(unit, before, year).at(-1)?.note ?? null
    const verdict = dataset.comparability.between(unit, before, year)
    return [{ year, verdict: verdict === 'rescaled' ? 'rescaled' : 'redefined', note }]
  })
}

/** Redefinitions, with those of years in a row as one. */
export function stripsOf(breaks: readonly YearBreak[]): BreakStrip[] {
  const strips: BreakStrip[] = []
  for (const { year, verdict } of breaks) {
    if (verdict === 'rescaled') continue
    const before = strips.at(-1)
    if (before?.to === year - 1) strips[strips.length - 1] = { from: before.from, to: year }
    else strips.push({ from: year, to: year })
  }
  return strips
}

/** A redefinition is a hatched strip between two years; several in a row are one quiet one over the years between them. */
export function stripMark({ from, to }: BreakStrip, { x, step, top, height, hatching }: YearGround): Svg {
  const width = Math.max(4, Math.min(12, step * 0.28))
  const start = x(from) - step / 2 - width / 2
  const box = { x: start, y: top, width: x(to) - x(from) + width, height: height - top }
  return element('rect', { ...box, fill: hatching.broken, opacity: from === to ? null : 0.45 })
}

/** A change of scale is a dashed line with its sign: shares still compare across it. */
export function scaleMark({ year, verdict }: YearBreak, { x, step, top, height, theme }: YearGround): Svg[] {
  if (verdict !== 'rescaled') return []
  const middle = x(year) - step / 2
  const line = { d: `M${round(middle)} ${top}V${height}`, stroke: theme.soft, 'stroke-dasharray': '2 3' }
  return [element('path', line), rescaledSign(round(middle - 8), top - 9, theme.ink)]
}
