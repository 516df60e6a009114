import { jsonExcess } from '@papi-lens/core'
import { InputError } from '../call/failure.ts'

/**
 * What a JSON file of the data folder holds, of which anyone may have written it.
 *
 * @throws {InputError} if it is no JSON, or longer or deeper than any of data
 */
export function parseDataJson(file: string, text: string): unknown {
  if (jsonExcess(text) !== null) throw new InputError(words => words.command.input.jsonTooLarge(file))
  try {
    return JSON.parse(text)
  } catch (error) {
    const detail = error instanceof Error ? error.message : `${error}`
    throw new InputError(words => words.command.input.notJson(file, detail))
  }
}
