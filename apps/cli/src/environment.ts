import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { InputError } from './failure.ts'

/** Where text is written. */
export interface Output {
  write(text: string): void
  readonly isTerminal: boolean
  /** Width of the terminal; null where there is none, so that nothing is wrapped in a file or a pipe. */
  readonly columns: number | null
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
  /** Resolves when the user asks a running command to end. */
  untilStopped(): Promise<void>
}

const require = createRequire(import.meta.url)

/** The real world: this process, its files and its signals. */
export function processEnvironment(): Environment {
  // Whoever reads us may stop early ("papi scores … | head -1"); that is no error.
  process.stdout.on('error', error => {
    if ('code' in error && error.code === 'EPIPE') process.exit(0)
    throw error
  })
  return {
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    variables: process.env,
    version: versionOf(readFileSync(new URL('../package.json', import.meta.url), 'utf8')),
    folders: bundledFolders(),
    readText,
    listFolder,
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
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    // ENOTDIR: a part of the path is a file, so nothing can be below it.
    if (code === 'ENOENT' || code === 'ENOTDIR') return null
    const why = code === 'EISDIR' ? 'it is a folder; give a file' : `${code}; check that you may read it`
    throw new InputError(`cannot read "${path}": ${why}`)
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
