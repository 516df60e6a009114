import { directReaders } from '@papi-lens/io/budget'
import { bundledFolders, type Environment } from '../src/call/environment.ts'
import { fileAccess } from '../src/files/file-access.ts'
import { nodeFiles } from '../src/files/file-system.ts'
import { thisProcess } from '../src/files/owner.ts'
import { runPapi } from '../src/program.ts'

/** What a call of the command left behind. */
export interface Outcome {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

/** An environment on the real bundled data, without a process: nothing is printed, nothing waits. */
export function fakeEnvironment(changes: Partial<Environment> = {}) {
  const [stdout, stderr]: [string[], string[]] = [[], []]
  const sink = (into: string[]) => ({
    write: (text: string) => void into.push(text),
    isTerminal: false,
    columns: null,
  })
  const environment: Environment = {
    stdout: sink(stdout),
    stderr: sink(stderr),
    variables: {},
    version: '1.2.3',
    folders: bundledFolders(),
    ...fileAccess(nodeFiles, thisProcess),
    readers: async () => directReaders,
    stoppable: work => work(new AbortController().signal),
    writeToStdout: bytes => void stdout.push(new TextDecoder().decode(bytes)),
    untilStopped: async () => {},
    ...changes,
  }
  return { environment, stdout, stderr }
}

/** Where all that is written goes nowhere. */
export const NOWHERE: Partial<Environment> = {
  writeFile: () => {},
  openFolder: async () => ({ read: () => new Map(), write: () => {}, release: () => {} }),
}

/** Runs the command in such an environment. */
export async function papi(argv: readonly string[], changes: Partial<Environment> = {}): Promise<Outcome> {
  const { environment, stdout, stderr } = fakeEnvironment(changes)
  const exitCode = await runPapi(argv, environment)
  return { exitCode, stdout: stdout.join(''), stderr: stderr.join('') }
}

/** The same, told in English. */
export function papiInEnglish(argv: readonly string[], changes: Partial<Environment> = {}): Promise<Outcome> {
  return papi(argv.includes('--lang') ? argv : [...argv, '--lang', 'en'], changes)
}

export type JsonValue = null | boolean | number | string | JsonValue[] | { [key: string]: JsonValue }

/** The one JSON document a call printed; fails if there was anything else. */
export async function papiJson(...argv: string[]): Promise<JsonValue> {
  const { exitCode, stdout, stderr } = await papi([...argv, '--json', '--quiet'])
  if (exitCode !== 0 || stderr !== '') throw new Error(`exit ${exitCode}: ${stderr}`)
  return JSON.parse(stdout)
}

/** Walks into a document by keys and indices. */
export function at(document: JsonValue, ...path: readonly (string | number)[]): JsonValue {
  return path.reduce<JsonValue>((value, key) => {
    const found =
      Array.isArray(value) && typeof key === 'number'
        ? value[key]
        : value && typeof value === 'object' && !Array.isArray(value)
          ? value[key]
          : undefined
    if (found === undefined) throw new Error(`nothing at ${path.join('.')} (${key})`)
    return found
  }, document)
}

/** The list at a path. */
export function listAt(document: JsonValue, ...path: readonly (string | number)[]): JsonValue[] {
  const found = at(document, ...path)
  if (!Array.isArray(found)) throw new Error(`no list at ${path.join('.')}`)
  return found
}

/** Keys of an object, in their order. */
export function keysOf(value: JsonValue): string[] {
  return value && typeof value === 'object' ? Object.keys(value) : []
}

/** Every number in a document. */
export function numbersIn(value: JsonValue): number[] {
  if (typeof value === 'number') return [value]
  return value && typeof value === 'object' ? Object.values(value).flatMap(numbersIn) : []
}
