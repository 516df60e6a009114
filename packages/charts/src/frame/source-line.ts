import type { Lang } from '../lang.ts'
import type { Settings } from '../settings.ts'

const WORDS = {
  vi: { source: 'Nguồn', version: 'Phiên bản dữ liệu' },
  en: { source: 'Source', version: 'Data version' },
}

/**
 * The source as PAPI asks to be cited, with the years whose scores are shown.
 *
 * @example
 * sourceLine([2022, 2023], 'vi') // => 'Nguồn: PAPI, CECODES, RTA & UNDP, 2022–2023'
 */
export function sourceLine(years: readonly number[], lang: Lang): string {
  return `${WORDS[lang].source}: PAPI, CECODES, RTA & UNDP${years.length > 0 ? `, ${yearSpan(years)}` : ''}`
}

/**
 * Years as a span: the first and the last.
 *
 * @example
 * yearSpan([2011, 2012, 2024]) // => '2011–2024'
 */
export function yearSpan(years: readonly number[]): string {
  const [first, last] = [Math.min(...years), Math.max(...years)]
  if (years.length === 0) return ''
  return first === last ? `${first}` : `${first}–${last}`
}

/** The version of the data, if it was given, and what drew it. */
export function versionLine({ lang, version }: Settings): string {
  return version === null ? 'papi-lens' : `${WORDS[lang].version} ${version} · papi-lens`
}
