import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadCommandWords } from '@papi-lens/words/command'
import { beforeEach, expect, it } from 'vitest'
import { failureOf } from '../../src/call/failure.ts'
import { nodeFiles } from '../../src/files/file-system.ts'
import { lockFolder, tryLockFolder, type Waiting } from '../../src/files/folder-lock.ts'
import { type Holder, ownerOf, thisProcess } from '../../src/files/owner.ts'

const VI = await loadCommandWords('vi')
let folder = ''
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'papi-lock-')), 'data')
})
const lock = (waiting: Waiting = {}) => lockFolder(nodeFiles, thisProcess, folder, waiting)

it('one call has a folder at a time, the next when it is released, and nothing is left of either', async () => {
  const order: string[] = []
  const release = await lock()
  const second = lock().then(releaseSecond => {
    order.push('second')
    releaseSecond()
  })
  order.push('first')
  release()
  await second
  expect([order, readdirSync(folder)]).toEqual([['first', 'second'], []])
})

it('of many at once no two have it, and each comes to its turn', async () => {
  let [now, most, turns] = [0, 0, 0]
  const call = async () => {
    const release = await lock()
    most = Math.max(most, ++now)
    await new Promise(resolve => setTimeout(resolve, 2))
    now--
    turns++
    release()
  }
  await Promise.all(Array.from({ length: 12 }, call))
  expect([most, turns, readdirSync(folder)]).toEqual([1, 12, []])
})

it('who waits too long is told who has it', async () => {
  const release = await lock()
  const error = await lock({ patience: 0 }).catch(error => error)
  const [line = ''] = failureOf(error, VI).lines
  expect(line).toContain(`đang ghi vào "${folder}" (tiến trình ${process.pid} trên máy `)
  expect(line).toContain(hostname().slice(0, 5))
  expect(tryLockFolder(nodeFiles, thisProcess, folder)).toBeNull()
  release()
  expect(tryLockFolder(nodeFiles, thisProcess, folder)).not.toBeNull()
})

it('who waits is told once for whom', async () => {
  const release = await lock()
  const told: Holder[] = []
  const second = lock({ silence: 0, onWait: holder => told.push(holder) })
  await new Promise(resolve => setTimeout(resolve, 200))
  release()
  ;(await second)()
  expect(told).toEqual([{ host: expect.any(String), pid: process.pid }])
})

it('a ticket counts no more when its process has ended, or its number was given to another one', async () => {
  const mark = thisProcess.mark()
  // No process has a number this high; and this process started at another time than 1.
  const ended = mark.replace(/\.\d+(\.\d+\.\d+)$/, '.4194999$1')
  const another = mark.replace(/\.\d+(\.\d+)$/, '.1$1')
  expect([ended, another, mark].map(thisProcess.isGone)).toEqual([true, process.platform === 'linux', false])
  await lock().then(release => release())
  writeFileSync(join(folder, `.papi-lock.${ended}`), '')
  ;(await lock({ patience: 0 }))()
  expect(readdirSync(folder)).toEqual([])
})

it('of another machine nobody can tell whether a process has ended, so its ticket counts', () => {
  expect(['elsewhere.0.4194999.1.1', 'nonsense', ''].map(thisProcess.isGone)).toEqual([false, false, false])
  expect(['planning-pc.0.1234.567.1', 'nonsense'].map(ownerOf)).toEqual([
    { host: 'planning-pc', pid: 1234 },
    null,
  ])
})
