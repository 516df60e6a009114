import { decimalMark, localeOf, type Speaking } from './lang.ts'
import type { Words } from './messages.ts'

const MINUS = '\u2212'
const NOTHING = '≈ 0'
const formats = new Map<string, Intl.NumberFormat>()

/**
 * A score with a fixed number of decimals: comma in Vietnamese, point in English.
 *
 * @example
 * formatScore(42.3966, 'vi') // => '42,40'
 */
export function formatScore(score: number, speaking: Speaking, decimals = 2): string {
  return digits(score, speaking, decimals)
}

/**
 * From one score to another; one figure where they are the same.
 *
 * @example
 * formatRange({ min: 39.9122, max: 47.8212 }, 'vi') // => '39,91–47,82'
 */
export function formatRange(
  { min, max }: { readonly min: number; readonly max: number },
  speaking: Speaking,
  between = '–',
): string {
  return [...new Set([min, max])].map(score => formatScore(score, speaking)).join(between)
}

/**
 * A change with its sign, a real minus. One that is there but rounds to nothing reads "≈ 0", so that no column is broken
 * by a figure of more decimals and none shows a change as none.
 *
 * @example
 * formatDelta(-0.0432, 'vi') // => '−0,04'
 * formatDelta(0.0014, 'vi') // => '≈ 0'
 * formatDelta(0, 'vi') // => '0,00'
 */
export function formatDelta(delta: number, speaking: Speaking, decimals = 2): string {
  const text = digits(Math.abs(delta), speaking, decimals)
  if (!/[1-9]/.test(text)) return delta === 0 ? text : NOTHING
  return (delta > 0 ? '+' : MINUS) + text
}

/**
 * A number with the decimals it has, at most four: a limit, or what somebody typed.
 *
 * @example
 * formatNumber(0.25, 'vi') // => '0,25'
 * formatNumber(0.33333, 'en') // => '0.3333'
 */
export function formatNumber(value: number, speaking: Speaking): string {
  const locale = localeOf(speaking)
  const format = formats.get(locale) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: 4 })
  formats.set(locale, format)
  return format.format(value).replace('-', MINUS)
}

/**
 * A share as a whole percentage.
 *
 * @example
 * formatPercent(0.886, 'en') // => '89%'
 */
export function formatPercent(share: number, speaking: Speaking): string {
  return `${digits(round(share * 100), speaking, 0)}%`
}

/**
 * A rate or probability as a whole percentage; one that is not nothing is not shown as 0%.
 *
 * @example
 * [formatRate(0.0188, 'en'), formatRate(0.0004, 'en'), formatRate(0, 'en')] // => ['2%', '<1%', '0%']
 */
export function formatRate(rate: number, speaking: Speaking): string {
  return rate > 0 && rate < 0.005 ? `<${formatPercent(0.01, speaking)}` : formatPercent(rate, speaking)
}

/**
 * A difference of two shares, in percentage points with its sign: never "%", which would be a share of the first.
 *
 * @example
 * formatShareDelta(0.049, words) // => '+5 điểm %'
 * formatShareDelta(-0.001, words) // => '≈ 0'
 */
export function formatShareDelta(delta: number, words: Pick<Words, 'lang' | 'numbers'>): string {
  const text = formatDelta(delta * 100, words, 0)
  return text === NOTHING ? text : words.numbers.percentagePoints(text)
}

/** To a whole number; what rounds to nothing has no sign. */
function round(value: number): number {
  return Math.round(value) || 0
}

/**
 * Below a thousand there is nothing to group, and this is many times as fast as `Intl`. It rounds like it: by the digits as
 * written (1.815 to 1,82), not by the binary number behind them, which lies a little lower. They are read where the
 * remainder is so close to a half that the two may differ.
 */
function digits(value: number, speaking: Speaking, decimals: number): string {
  const size = Math.abs(value)
  if (!(size < 999.5) || (size < 1e-6 && size > 0))
    return numberFormat(localeOf(speaking), decimals).format(value).replace('-', MINUS)
  const units = size * 10 ** decimals
  const isClose = Math.abs((units % 1) - 0.5) < 1e-6
  const whole = `${Math.round(isClose ? Number(`${size}e${decimals}`) : units)}`.padStart(decimals + 1, '0')
  const sign = value < 0 ? MINUS : ''
  if (decimals === 0) return sign + whole
  return sign + whole.slice(0, -decimals) + decimalMark(speaking) + whole.slice(-decimals)
}

function numberFormat(locale: string, decimals: number): Intl.NumberFormat {
  const key = `${locale} ${decimals}`
  const format =
    formats.get(key) ??
    new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
  formats.set(key, format)
  return format
}
