import type { Lang, Words } from '@papi-lens/words'

/** The words of a language, loaded when it is asked for: a page carries one language, not all. */
export async function loadWords(lang: Lang): Promise<Words> {
  switch (lang) {
    case 'vi':
      return (await import('@papi-lens/words/vi')).vi
    case 'en':
      return (await import('@papi-lens/words/en')).en
  }
}
