import { join } from 'node:path'
import { plainName } from '@papi-lens/core'
import { InputError } from '../call/failure.ts'
import type { Invocation } from '../call/invocation.ts'
import { parseDataJson } from './data-json.ts'

/** English names of agencies, by the Vietnamese name in the plans. */
export type Agencies = ReadonlyMap<string, string>

/**
 * The English names of agencies that the data folder holds, or the bundled ones.
 *
 * @throws {InputError} if the file is not a table of names
 */
export function loadAgencies({ environment, data }: Invocation): Agencies {
  const file = 'agencies.json'
  const text =
    environment.readText(join(data.folder, file)) ??
    environment.readText(join(environment.folders.data, file))
  const names = parseDataJson(file, text ?? '{}')
  if (typeof names !== 'object' || names === null || Array.isArray(names)) {
    throw new InputError(words => words.command.input.notAnObject(file))
  }
  return new Map(
    Object.entries(names).map(([vi, en]) => {
      // As the names in plans are read.
      if (typeof en === 'string') return [plainName(vi) ?? '', plainName(en) ?? '']
      throw new InputError(words => words.command.input.nameNotText(file, vi))
    }),
  )
}
