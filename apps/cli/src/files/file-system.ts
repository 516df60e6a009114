import {
  accessSync,
  type BigIntStats,
  closeSync,
  constants,
  createReadStream,
  fchmodSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'

/** What is at a path, links followed. */
export interface Entry {
  readonly kind: 'file' | 'folder' | 'other'
  /** In bytes. */
  readonly size: number
  readonly mode: number
  /** The same for every name of one file: links, other spellings of a path. */
  readonly identity: string
  /** Another one once the file has been written anew, or another taken its name. */
  readonly version: string
}

/**
 * Every operation on files that the command has. All reading and writing goes through it, so that tests can let each one
 * fail, or end the call there.
 */
export interface FileSystem {
  /** Null where there is nothing. */
  find(path: string): Entry | null
  read(path: string): { readonly bytes: Uint8Array; readonly entry: Entry }
  readPieces(path: string): AsyncIterable<Uint8Array>
  /** Names in a folder, in no order. */
  list(folder: string): readonly string[]
  realPath(path: string): string
  /** Throws unless what is there may be written to. */
  requireWritable(path: string): void
  /** Writes a file that is not there yet, and waits until the disk has it. */
  create(path: string, bytes: string | Uint8Array, mode?: number): void
  /** Writes to what is there, such as a device. */
  writeTo(path: string, bytes: Uint8Array): void
  /** Waits until the disk has the names in a folder. */
  sync(folder: string): void
  /** With the folders it lies in. */
  makeFolder(path: string): void
  rename(from: string, to: string): void
  remove(file: string): void
  removeEmptyFolder(path: string): void
  /** A folder with all in it, if it is there. */
  removeFolder(path: string): void
}

/** Bytes read at a time. */
const PIECE = 1 << 18

/** The files of this machine. */
export const nodeFiles: FileSystem = {
  find: path => {
    const found = statSync(path, { bigint: true, throwIfNoEntry: false })
    return found ? entryOf(found) : null
  },
  read: path =>
    withOpen(path, 'r', file => ({
      bytes: readFileSync(file),
      entry: entryOf(fstatSync(file, { bigint: true })),
    })),
  readPieces: path => createReadStream(path, { highWaterMark: PIECE }),
  list: folder => readdirSync(folder),
  realPath: path => realpathSync(path),
  requireWritable: path => accessSync(path, constants.W_OK),
  create: (path, bytes, mode) =>
    withOpen(path, 'wx', file => {
      writeFileSync(file, bytes)
      if (mode !== undefined) fchmodSync(file, mode)
      fsyncSync(file)
    }),
  writeTo: (path, bytes) => writeFileSync(path, bytes),
  sync: syncFolder,
  makeFolder: path => void mkdirSync(path, { recursive: true }),
  rename: renameSync,
  remove: unlinkSync,
  removeEmptyFolder: path => rmdirSync(path),
  removeFolder: path => rmSync(path, { recursive: true, force: true }),
}

/** The system's code of an error, such as ENOENT; the error as text where it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}

function withOpen<T>(path: string, flags: string, use: (file: number) => T): T {
  const file = openSync(path, flags)
  try {
    return use(file)
  } finally {
    closeSync(file)
  }
}

function syncFolder(folder: string): void {
  // Windows opens no folders, and some network disks have no names to wait for.
  if (process.platform === 'win32') return
  try {
    withOpen(folder, 'r', fsyncSync)
  } catch (error) {
    if (codeOf(error) !== 'EINVAL') throw error
  }
}

function entryOf(found: BigIntStats): Entry {
  const { dev, ino, size, mtimeNs, mode } = found
  return {
    kind: found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other',
    size: Number(size),
    mode: Number(mode) & 0o777,
    identity: `${dev}:${ino}`,
    version: `${dev}:${ino}:${size}:${mtimeNs}`,
  }
}
