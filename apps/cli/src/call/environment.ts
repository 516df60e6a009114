import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { FileReaders } from '@papi-lens/io/budget'
import { fileAccess } from '../files/file-access.ts'
import { nodeFiles } from '../files/file-system.ts'
import { type Holder, thisProcess } from '../files/owner.ts'
import { stoppable } from './stopping.ts'

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

/** A folder that no other call of the command writes to until it is released. */
export interface OpenFolder {
  /** As `Environment.readFolder`; what was read here may be written anew. */
  read(names: readonly string[]): ReadonlyMap<string, string | null>
  /** Writes files by their paths in the folder, all or none, and leaves its other files; throws `InputError`. */
  write(contents: ReadonlyMap<string, string | Uint8Array>): void
  release(): void
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
  /** Texts of files of a folder as they were at one moment, by their paths in it; null for a file that is not there. */
  readFolder(folder: string, names: readonly string[]): ReadonlyMap<string, string | null>
  /** Names in a folder in alphabetical order, or null if there is no such folder. */
  listFolder(path: string): readonly string[] | null
  /** A file to be read in pieces, or null if there is no such file; throws `InputError` if it cannot be read. */
  openFile(path: string): OpenFile | null
  /** Readers of files that may be hostile: in the real world in a thread each, with bounds on time and memory. */
  readers(): Promise<FileReaders>
  /** Does work that the user can stop at once; then throws `StoppedError`. */
  stoppable<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T>
  /** Writes a file whole or not at all, and over nothing that was read; throws `InputError`. */
  writeFile(path: string, bytes: Uint8Array): void
  /** Writes a file's content to stdout. */
  writeToStdout(bytes: Uint8Array): void
  /**
   * Opens a folder to write to, which need not be there yet; waits for other calls that do, and says for whom if that takes
   * long. Throws `InputError`.
   */
  openFolder(folder: string, onWait?: (holder: Holder) => void): Promise<OpenFolder>
  /** Resolves when the user asks a running command to end. */
  untilStopped(): Promise<void>
}

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
    ...fileAccess(nodeFiles, thisProcess),
    // Loaded here, because most calls read no such file.
    readers: async () => (await import('@papi-lens/io/budget')).workerReaders(),
    stoppable,
    writeToStdout: bytes => {
      process.stdout.write(bytes)
    },
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

function dashboardFolder(): string | null {
  try {
    return join(dirname(require.resolve('@papi-lens/dashboard/package.json')), 'dist')
  } catch {
    return null
  }
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
