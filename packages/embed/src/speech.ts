import { PapiError } from '@papi-lens/core'
import {
  type ChartNameWords,
  errorText,
  type Lang,
  type RequestErrorWords,
  type Words,
} from '@papi-lens/words'
import * as en from '@papi-lens/words/en'
import * as vi from '@papi-lens/words/vi'
import { told } from './told.ts'

/** What an element says, whatever it draws. */
export interface EmbedSpeech extends Pick<Words, 'lang' | 'embed' | 'numbers'> {
  /** What data and analyses beyond charts could be blamed for is never asked of an element. */
  readonly errors: RequestErrorWords
  readonly names: ChartNameWords
}

/** An element stands in pages of either language, so it has the topics it needs in both, and no other. */
export const SPEECH: Readonly<Record<Lang, EmbedSpeech>> = {
  // Named one by one, so that a bundler leaves out all others.
  vi: { lang: 'vi', embed: vi.embed, errors: vi.requestErrors, names: vi.chartNames, numbers: vi.numbers },
  en: { lang: 'en', embed: en.embed, errors: en.requestErrors, names: en.chartNames, numbers: en.numbers },
}

const CUT = 80

/**
 * One line for the reader about what went wrong, in the reader's language; what a page put into an attribute is cut.
 *
 * @example
 * failureLine(new PapiError('unknown-year', { year: 1999, first: 2011, last: 2024 }), 'vi', { year: '1999' })
 * // => 'Không vẽ được: không có số liệu năm 1999; có các năm 2011–2024.'
 */
export function failureLine(error: unknown, lang: Lang, asked: Readonly<Record<string, string>>): string {
  const speech = SPEECH[lang]
  if (error instanceof PapiError) return speech.embed.notDrawn(errorText(error, speech))
  const { code, message } = told(error)
  const short = Object.fromEntries(Object.entries(asked).map(([key, value]) => [key, value.slice(0, CUT)]))
  return speech.embed.notDrawn(speech.embed.failure(code, message, short))
}
