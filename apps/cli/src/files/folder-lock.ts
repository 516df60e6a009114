import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { InputError } from '../call/failure.ts'
import { tidily, writing } from './file-error.ts'
import { codeOf, type FileSystem } from './file-system.ts'
import { type Holder, type Owner, ownerOf } from './owner.ts'

/** About how often a call looks whether a folder is free, in milliseconds. */
const PAUSE = 40

/** How a call waits for others that write to the same folder. */
export interface Waiting {
  /** How long, in milliseconds. */
  readonly patience?: number
  /** After how many milliseconds it says so. */
  readonly silence?: number
  /** Told once, with who has the folder. */
  readonly onWait?: ((holder: Holder) => void) | undefined
}

/** Begins the names of the files by which calls ask for a folder. */
const TICKET = '.papi-lock.'

/**
 * Keeps other calls of the command from writing to a folder: each reads what is there, works out what shall be there, and
 * writes it, so that of two at once one would undo the other. The folder is made if it is not there.
 *
 * A call puts a file of its own name into the folder, a ticket, and has the folder once it sees no other ticket of a call
 * that runs. As all put theirs before they look, no two can have it. The ticket of a call that was killed is nobody's
 * and removed; its name never comes again, so that none removes a ticket in use, as may happen where all share one lock.
 *
 * @returns releases the folder
 * @throws {InputError} if none can be made there, or another call does not come to its end
 */
export async function lockFolder(
  files: FileSystem,
  owner: Owner,
  folder: string,
  { patience = 30_000, silence = 1_000, onWait }: Waiting = {},
): Promise<() => void> {
  const begin = performance.now()
  let isSaid = false
  for (;;) {
    const ticket = writing(folder, () => takeTicket(files, owner, folder))
    let isMine = false
    try {
      for (;;) {
        const others = writing(folder, () => ticketsIn(files, owner, folder)).filter(name => name !== ticket)
        const [first] = others
        isMine = first === undefined
        if (first === undefined) return () => tidily(() => files.remove(join(folder, ticket)))
        const waited = performance.now() - begin
        if (waited > patience) throw busy(folder, first)
        if (waited >= silence && !isSaid) {
          isSaid = true
          onWait?.(holderOf(first))
        }
        // One of those who wait keeps its place; the others make room, or all would wait for each other.
        if (first < ticket) break
        await pause()
      }
    } finally {
      if (!isMine) tidily(() => files.remove(join(folder, ticket)))
    }
    await pause()
  }
}

/**
 * The same without waiting.
 *
 * @returns releases the folder; null if another call has it, or no ticket can be made there
 */
export function tryLockFolder(files: FileSystem, owner: Owner, folder: string): (() => void) | null {
  try {
    const ticket = takeTicket(files, owner, folder)
    const release = () => tidily(() => files.remove(join(folder, ticket)))
    if (ticketsIn(files, owner, folder).length === 1) return release
    release()
  } catch {}
  return null
}

/** Whether a name in a folder is that of a ticket. */
export function isTicket(name: string): boolean {
  return name.startsWith(TICKET)
}

function takeTicket(files: FileSystem, owner: Owner, folder: string): string {
  const ticket = `${TICKET}${owner.mark()}`
  for (let tries = 1; ; tries++) {
    try {
      files.makeFolder(folder)
      files.create(join(folder, ticket), '')
      return ticket
    } catch (error) {
      // Another call may just have removed the folder that it had made for nothing.
      if (codeOf(error) !== 'ENOENT' || tries === 3) throw error
    }
  }
}

/** The tickets of calls that run, in order; those of others are removed. */
function ticketsIn(files: FileSystem, owner: Owner, folder: string): string[] {
  const tickets = files.list(folder).filter(isTicket).sort()
  const gone = tickets.filter(name => owner.isGone(name.slice(TICKET.length)))
  for (const name of gone) tidily(() => files.remove(join(folder, name)))
  return tickets.filter(name => !gone.includes(name))
}

function holderOf(ticket: string): Holder {
  return ownerOf(ticket.slice(TICKET.length))
}

function pause(): Promise<void> {
  return setTimeout(PAUSE * (0.5 + Math.random()))
}

function busy(folder: string, ticket: string): InputError {
  const holder = holderOf(ticket)
  return new InputError(({ command: { storage } }) => storage.busy(folder, holder, join(folder, ticket)))
}
