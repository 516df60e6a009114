/**
 * A language and how it writes numbers: its tag for `Intl`, and what stands before the decimals, which a test holds to
 * `Intl`; to ask that costs a call of the command ten milliseconds. A language is added by a line here and a folder beside `vi`.
 */
const NUMBERS = {
  vi: { locale: 'vi-VN', decimalMark: ',' },
  en: { locale: 'en-GB', decimalMark: '.' },
} as const

/** A language of the project. */
export type Lang = keyof typeof NUMBERS

/** Languages of the project; Vietnamese comes first. */
export const LANGS = Object.keys(NUMBERS) as readonly Lang[]

/**
 * Something for each language.
 *
 * @example
 * eachLang(lang => lang.toUpperCase()) // => { vi: 'VI', en: 'EN' }
 */
export function eachLang<T>(of: (lang: Lang) => T): Readonly<Record<Lang, T>> {
  return Object.fromEntries(LANGS.map(lang => [lang, of(lang)])) as Record<Lang, T>
}

/** A language, or what says in which one it is, as `Words` does. */
export type Speaking = Lang | { readonly lang: Lang }

/** The language something is in. */
export function langOf(speaking: Speaking): Lang {
  return typeof speaking === 'string' ? speaking : speaking.lang
}

/** BCP 47 tag of a language, for `Intl`. */
export function localeOf(speaking: Speaking): string {
  return NUMBERS[langOf(speaking)].locale
}

/**
 * What stands between a number and its decimals.
 *
 * @example
 * decimalMark('vi') // => ','
 */
export function decimalMark(speaking: Speaking): ',' | '.' {
  return NUMBERS[langOf(speaking)].decimalMark
}

/**
 * The name of a language in that language, for a link to it.
 *
 * @example
 * languageName('vi') // => 'Tiếng Việt'
 */
export function languageName(lang: Lang): string {
  const locale = localeOf(lang)
  const name = new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' }).of(lang) ?? lang
  return name.slice(0, 1).toLocaleUpperCase(locale) + name.slice(1)
}
