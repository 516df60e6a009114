import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { lockFolder } from '../src/call/locking.ts'

const folder = join(mkdtempSync(join(tmpdir(), 'papi-lock-')), 'data')
const lock = join(folder, '..', '.data.papi-lock')

it('one call holds a folder at a time, the next has it when it is released', async () => {
  const order: string[] = []
  const release = await lockFolder(folder)
  const second = lockFolder(folder).then(releaseSecond => {
    order.push('second')
    releaseSecond()
  })
  order.push('first')
  release()
  await second
  expect(order).toEqual(['first', 'second'])
  expect(existsSync(lock)).toBe(false)
})

it('a lock that a killed call left behind counts no more', async () => {
  // No process has a number this high.
  writeFileSync(lock, '4194999')
  const release = await lockFolder(folder)
  release()
  expect(existsSync(lock)).toBe(false)
})
