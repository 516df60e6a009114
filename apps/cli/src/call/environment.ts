import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { FileReaders } from '@papi-lens/io/budget'
import { InputError } from './failure.ts'
import { lockFolder } from './locking.ts'
import { stoppable } from './stopping.ts'
import { writeFileWhole, writeFolderWhole } from './writing.ts'

/** Where text is written. */
export interface Output {
  write(text: string): void
  readonly isTerminal: boolean
  /** Width of the terminal; null where there is none, so that nothing is wrapped in a file or a pipe. */
  readonly columns: number | null
}

/** A file to be read piece by piece, however large it is. */
export interface OpenFile {
  /** In bytes. */
  readonly size: number
  readonly pieces: AsyncIterable<Uint8Array>
}

/** All that the command needs of the world. Tests pass their own. */
export interface Environment {
  readonly stdout: Output
  readonly stderr: Output
  readonly variables: Readonly<Record<string, string | undefined>>
  readonly version: string
  /** The bundled data, and the built dashboard; null where that package is not installed. */
  readonly folders: { readonly data: string; readonly dashboard: string | null }
  /** Text of a file, or null if there is no such file; throws `InputError` if it cannot be read. */
  readText(path: string): string | null
  /** Names in a folder in alphabetical order, or null if there is no such folder. */
  listFolder(path: string): readonly string[] | null
  /** A file to be read in pieces, or null if there is no such file; throws `InputError` if it cannot be read. */
  openFile(path: string): OpenFile | null
  /** Readers of files that may be hostile: in the real world in a thread each, with bounds on time and memory. */
  readers(): Promise<FileReaders>
  /** Does work that the user can stop at once; then throws `StoppedError`. */
  stoppable<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T>
  /** Writes a file whole or not at all; throws `InputError`. */
  writeFile(path: string, bytes: Uint8Array): void
  /** Writes a file's content to stdout. */
  writeToStdout(bytes: Uint8Array): void
  /** Keeps other calls of the command from writing to a folder until it is released; throws `InputError`. */
  lockFolder(folder: string): Promise<() => void>
  /** Writes files of a folder by their paths in it, all or none, and leaves its other files; throws `InputError`. */
  writeFolder(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void
  /** Resolves when the user asks a running command to end. */
  untilStopped(): Promise<void>
}

/** Bytes read at a time. */
const PIECE = 1 << 18

const require = createRequire(import.meta.url)

/**
 * The real world: this process, its files and its signals.
 *
 * @param unwritable told when stdout or stderr cannot be written, with the system's code: a full disk
 */
export function processEnvironment(unwritable: (code: string) => void = () => {}): Environment {
  // Whoever reads us may stop early ("papi scores … | head -1"): what is left is said to nobody, and the call ends as it
  // would have ended.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', error => {
      const code = 'code' in error ? String(error.code) : ''
      if (code !== 'EPIPE') unwritable(code)
    })
  }
  return {
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    variables: process.env,
    version: versionOf(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')),
    folders: bundledFolders(),
    readText,
    listFolder,
    openFile,
    // Loaded here, because most calls read no such file.
    readers: async () => (await import('@papi-lens/io/budget')).workerReaders(),
    stoppable,
    writeFile: writeFileWhole,
    writeToStdout: bytes => {
      process.stdout.write(bytes)
    },
    lockFolder,
    writeFolder: writeFolderWhole,
    untilStopped: () =>
      new Promise(resolve => {
        process.once('SIGINT', () => resolve())
        process.once('SIGTERM', () => resolve())
      }),
  }
}

/** Folders of the data and the built dashboard that this command was installed with. */
export function bundledFolders(): Environment['folders'] {
  return {
    data: dirname(require.resolve('@papi-lens/data/package.json')),
    dashboard: dashboardFolder(),
  }
}

/** See {@link Environment.readText}. */
export function readText(path: string): string | null {
  return orNull(path, () => readFileSync(path, 'utf8'))
}

/** See {@link Environment.listFolder}. */
export function listFolder(path: string): readonly string[] | null {
  return orNull(path, () => readdirSync(path).sort())
}

/** See {@link Environment.openFile}. */
export function openFile(path: string): OpenFile | null {
  return orNull(path, () => {
    const found = statSync(path)
    if (found.isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' })
    return { size: found.size, pieces: piecesOf(path) }
  })
}

async function* piecesOf(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path, { highWaterMark: PIECE })
  } catch (error) {
    throw unreadable(path, error)
  }
}

function dashboardFolder(): string | null {
  try {
    return join(dirname(require.resolve('@papi-lens/dashboard/package.json')), 'dist')
  } catch {
    return null
  }
}

function orNull<T>(path: string, read: () => T): T | null {
  try {
    return read()
  } catch (error) {
    // ENOTDIR: a part of the path is a file, so nothing can be below it.
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return null
    throw unreadable(path, error)
  }
}

function unreadable(path: string, error: unknown): InputError {
  const code = codeOf(error)
  return new InputError(({ command: { input } }) =>
    code === 'EISDIR' ? input.isFolder(path) : input.cannotRead(path, code),
  )
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}

function outputOf(stream: NodeJS.WriteStream): Output {
  return {
    write: text => {
      stream.write(text)
    },
    isTerminal: stream.isTTY === true,
    columns: stream.isTTY && stream.columns > 0 ? stream.columns : null,
  }
}

function versionOf(packageText: string): string {
  const { version }: { version: string } = JSON.parse(packageText)
  return version
}
