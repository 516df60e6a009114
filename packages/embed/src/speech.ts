import type { ChartSpeech } from '@papi-lens/charts'
import { errorText, type Lang, type Words } from '@papi-lens/words'
import { told } from './told.ts'

/** What an element says: the words of its charts, its own, and what is wrong with what was asked, where they tell that. */
export type ElementWords = ChartSpeech & Pick<Words, 'embed'> & Partial<Pick<Words, 'errors'>>

/** The words of the languages that are here. */
export type ElementSpeech = Readonly<Partial<Record<Lang, ElementWords>>>

const CUT = 80

/**
 * One line for the reader about what went wrong, in the reader's language; what a page put into an attribute is cut. Where
 * the words do not tell of an error, its own message does.
 *
 * @example
 * failureLine(new PapiError('unknown-year', { year: 1999, first: 2011, last: 2024 }), words, { year: '1999' })
 * // => 'Không vẽ được: không có số liệu năm 1999; có các năm 2011–2024.'
 */
export function failureLine(
  error: unknown,
  { embed, errors }: Pick<ElementWords, 'embed' | 'errors'>,
  asked: Readonly<Record<string, string>>,
): string {
  if (errors && isProblem(error)) return embed.notDrawn(errorText(error, { errors }))
  const { code, message } = told(error)
  const short = Object.fromEntries(Object.entries(asked).map(([key, value]) => [key, value.slice(0, CUT)]))
  return embed.notDrawn(embed.failure(code, message, short))
}

type Problem = Parameters<typeof errorText>[0]

/** Whether something thrown is an error of the analysis, also one of another of our scripts. */
export function isProblem(error: unknown): error is Problem {
  return error instanceof Error && 'facts' in error && 'code' in error
}
