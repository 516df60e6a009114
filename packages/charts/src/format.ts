import type { Lang } from './lang.ts'

const MINUS = '\u2212'
const LOCALE: Record<Lang, string> = { vi: 'vi-VN', en: 'en-GB' }
const formats = new Map<string, Intl.NumberFormat>()

/**
 * A score with a fixed number of decimals: comma in Vietnamese, point in English.
 *
 * @example
 * formatScore(42.3966, 'vi') // => '42,40'
 */
export function formatScore(score: number, lang: Lang, decimals = 2): string {
  return digits(score, lang, decimals).replace('-', MINUS)
}

/**
 * A change with its sign, a real minus. It has two decimals, or the published four where two would show nothing; a
 * change that still rounds to nothing has no sign.
 *
 * @example
 * formatDelta(-0.0432, 'vi') // => '−0,04'
 * formatDelta(0.0014, 'vi') // => '+0,0014'
 */
export function formatDelta(
  delta: number,
  lang: Lang,
  decimals = delta !== 0 && Math.abs(delta) < 0.005 ? 4 : 2,
): string {
  const text = digits(Math.abs(delta), lang, decimals)
  if (!/[1-9]/.test(text)) return text
  return (delta > 0 ? '+' : MINUS) + text
}

/**
 * A share as a whole percentage.
 *
 * @example
 * formatPercent(0.886, 'en') // => '89%'
 */
export function formatPercent(share: number, lang: Lang): string {
  return `${numberFormat(lang, 0).format(share * 100)}%`
}

/**
 * Below a thousand there is nothing to group, and this is several times as fast as `Intl`. It rounds like it: by the
 * digits as written (1.815 to 1,82), not by the binary number behind them, which lies a little lower.
 */
function digits(value: number, lang: Lang, decimals: number): string {
  const size = Math.abs(value)
  if (!(size < 999.5) || (size < 1e-6 && size > 0)) return numberFormat(lang, decimals).format(value)
  const text = (Math.round(Number(`${size}e${decimals}`)) / 10 ** decimals).toFixed(decimals)
  const signed = value < 0 ? `-${text}` : text
  return lang === 'vi' ? signed.replace('.', ',') : signed
}

function numberFormat(lang: Lang, decimals: number): Intl.NumberFormat {
  const key = `${lang} ${decimals}`
  const format =
    formats.get(key) ??
    new Intl.NumberFormat(LOCALE[lang], { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
  formats.set(key, format)
  return format
}
