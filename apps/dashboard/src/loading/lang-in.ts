import { LANGS, type Lang } from '@papi-lens/words'

/** The language that an address asks for; else that in which the page was written. */
export function langIn(search: string): Lang {
  const asked = new URLSearchParams(search).get('lang')
  return LANGS.find(known => known === (asked ?? document.documentElement.lang)) ?? 'vi'
}
