import { type Lang, localeOf } from './lang.ts'

const rules = new Map<string, Intl.PluralRules>()

/** Forms of a noun by the plural categories of CLDR; `other` is the one that every language has. */
export type PluralForms = { readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>

/**
 * The form of a noun that goes with a number: for the words of a language that has plurals.
 *
 * @example
 * plural(1, { one: 'note', other: 'notes' }, 'en') // => 'note'
 * plural(0, { one: 'note', other: 'notes' }, 'en') // => 'notes'
 */
export function plural(count: number, forms: PluralForms, lang: Lang): string {
  const locale = localeOf(lang)
  const rule = rules.get(locale) ?? new Intl.PluralRules(locale)
  rules.set(locale, rule)
  return forms[rule.select(count)] ?? forms.other
}
