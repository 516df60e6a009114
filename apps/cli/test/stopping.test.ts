// Ctrl-C while a file is being read: the call ends as shells expect it, and leaves everything as it was.
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { StoppedError, stoppable } from '../src/call/stopping.ts'
import { papi } from './fake-environment.ts'

const folder = mkdtempSync(join(tmpdir(), 'papi-stopping-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('a call that is stopped', () => {
  it.each([
    ['import', ['scores.csv', '--out', join(folder, 'out')]],
    ['plan', ['parse', 'plan.pdf']],
    ['import', ['new.xlsx', '--propose', join(folder, 'new')]],
  ])('%s ends with 130, writes nothing and releases its folder', async (command, args) => {
    const controller = new AbortController()
    async function* pieces() {
      yield new TextEncoder().encode('%PDF-1.4 year,province,unit,score\n')
      controller.abort(new StoppedError('SIGINT'))
      yield new TextEncoder().encode('2023,14,health-care,1.9\n')
    }
    const outcome = await papi([command, ...args], {
      openFile: () => ({ size: 60, pieces: pieces() }),
      stoppable: async work => {
        const result = await work(controller.signal)
        controller.signal.throwIfAborted()
        return result
      },
      readers: async () => {
        const { workerReaders } = await import('@papi-lens/io/budget')
        return workerReaders({ seconds: 300 })
      },
    })
    expect(outcome).toEqual({
      exitCode: 130,
      stdout: '',
      stderr: 'papi: đã dừng theo yêu cầu; chưa ghi gì\n',
    })
    expect(readdirSync(folder)).toEqual([])
    expect(existsSync(join(folder, 'out'))).toBe(false)
  })
})

describe('stoppable', () => {
  it('gives what the work gives, and listens no longer', async () => {
    const before = process.listenerCount('SIGINT')
    expect(await stoppable(async signal => signal.aborted)).toBe(false)
    expect(process.listenerCount('SIGINT')).toBe(before)
  })

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    'aborts its signal at %s, and listens no longer: the next one ends the process',
    async (name, exitCode) => {
      const before = process.listenerCount(name)
      const work = stoppable(
        signal => new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
      )
      process.emit(name, name)
      expect(process.listenerCount(name)).toBe(before)
      await expect(work).rejects.toMatchObject({ name: 'StoppedError', exitCode })
    },
  )

  it('makes nothing of a result that came after the signal', async () => {
    const work = stoppable(async () => {
      process.emit('SIGINT', 'SIGINT')
      return 'done'
    })
    await expect(work).rejects.toBeInstanceOf(StoppedError)
  })
})
