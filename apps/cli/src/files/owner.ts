import { randomInt } from 'node:crypto'
import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'

/** A process that writes, as the names of its unfinished files and locks tell it. */
export interface Owner {
  /** A name that no other process has or had; another each time. */
  mark(): string
  /** Whether the process of a mark is no more; of other machines nobody can tell. */
  isGone(mark: string): boolean
}

/** A process and its machine; null where that cannot be told. */
export type Holder = { readonly host: string; readonly pid: number } | null

const MARK = /^(?<place>[\w-]+\.\d+)\.(?<pid>\d+)\.(?<started>\d+)\.\d+$/

/** This process, told from others by machine, number and start: numbers are given again. */
export const thisProcess: Owner = createOwner()

/**
 * The process and the machine that a mark names, for a person; null if it is none.
 *
 * @example
 * ownerOf('planning-pc.0.1234.567.1') // => { host: 'planning-pc', pid: 1234 }
 */
export function ownerOf(mark: string): Holder {
  const found = MARK.exec(mark)?.groups
  return found ? { host: found.place?.split('.')[0] ?? '', pid: Number(found.pid) } : null
}

function createOwner(): Owner {
  // A number means something within one machine, and on Linux within one container.
  const place = `${
    hostname()
      .replace(/[^\w-]/g, '-')
      .slice(0, 60) || 'localhost'
  }.${numberSpace()}`
  const { pid } = process
  return {
    mark: () => `${place}.${pid}.${statusOf(pid)?.started ?? 0}.${randomInt(2 ** 32)}`,
    isGone: mark => {
      const found = MARK.exec(mark)?.groups
      if (!found || found.place !== place) return false
      const pid = Number(found.pid)
      if (!isRunning(pid)) return true
      const status = statusOf(pid)
      return status !== null && (status.isDead || status.started !== Number(found.started))
    },
  }
}

function numberSpace(): string {
  try {
    return /\d+/.exec(readlinkSync('/proc/self/ns/pid'))?.[0] ?? '0'
  } catch {
    return '0'
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH')
  }
}

/** When a process started, in ticks since the machine did, and whether it is only waiting to be told of; Linux only. */
function statusOf(pid: number): { readonly started: number; readonly isDead: boolean } | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1')
    // The name before the last bracket may hold anything.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    return { started: Number(fields[19]), isDead: fields[0] === 'Z' || fields[0] === 'X' }
  } catch {
    return null
  }
}
