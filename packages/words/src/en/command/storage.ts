import type { StorageWords } from '../../messages/command/storage.ts'
import { quoted } from '../../visible.ts'

const ROOM = 'remove some files, or write to another disk'
const RIGHTS = 'check who may use the file and its folder'
const DISK = 'check the disk, or use another'
const CLOSE = 'close what has the file open and try again'
const PATH = 'check the path'

/** What is wrong, and what helps. */
const TROUBLES = new Map<string, readonly [string, string]>([
  ['ENOSPC', ['the disk is full', ROOM]],
  ['EDQUOT', ['your share of the disk is full', ROOM]],
  ['EFBIG', ['it is too large for this disk', 'write to another disk']],
  ['EROFS', ['the disk can only be read', 'write somewhere else']],
  ['EACCES', ['you have no right to', RIGHTS]],
  ['EPERM', ['it is not permitted', RIGHTS]],
  ['EIO', ['the disk reports a fault', DISK]],
  ['EPIPE', ['the program that takes the data has ended', 'call again, or write to a file']],
  ['EISDIR', ['it is a folder', 'give a file']],
  ['ENOTDIR', ['a part of the path is a file, not a folder', PATH]],
  ['ENOENT', ['it is no longer there', `${PATH} and try again`]],
  ['ENAMETOOLONG', ['the name is too long', 'give a shorter one']],
  ['ELOOP', ['links lead round in a circle', PATH]],
  ['EMFILE', ['too many files are open', CLOSE]],
  ['ENFILE', ['too many files are open', CLOSE]],
  ['EBUSY', ['another program is using it', CLOSE]],
  ['ETXTBSY', ['another program is using it', CLOSE]],
])

const trouble = (code: string): string => {
  const [problem, remedy] = TROUBLES.get(code) ?? ['the system reports a fault', DISK]
  return `${problem} (${code}); ${remedy}`
}

export const storage: StorageWords = {
  cannotRead: (path, code) => `cannot read "${path}": ${trouble(code)}`,
  cannotWrite: (path, code) => `cannot write "${path}": ${trouble(code)}`,
  noFolder: folder => `no folder "${folder}"; create it, or write to another`,
  isInput: path => `"${path}" is not written over, for this call reads that file; write to another`,
  isData: path =>
    `"${path}" is not written, for it is a file of the data in use; write to another, or import scores with papi import`,
  outside: (folder, file) =>
    `${quoted(file)} is not written, for it is not in "${folder}"; remove the link that leads out, or write to another folder`,
  busy: (folder, holder, ticket) =>
    `another papi is writing to "${folder}"${holder ? ` (process ${holder.pid} on ${holder.host})` : ''}; wait for it, or remove "${ticket}" if it no longer runs`,
  waiting: (folder, holder) =>
    `waiting for another papi${holder ? ` (process ${holder.pid} on ${holder.host})` : ''} to finish writing to "${folder}"`,
  keepsChanging: folder =>
    `the files in "${folder}" are being written all the time and cannot be read; try again when that is done`,
  unfinished: (folder, code) =>
    `all is written to "${folder}", but not every file is in its place: ${trouble(code)}; the next papi that writes there finishes it`,
}
