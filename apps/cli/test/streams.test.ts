import { expect, it } from 'vitest'
import { papi } from './fake-environment.ts'

it.each(['-', '/dev/stdout'])('a file written to %s is all that stdout gets', async file => {
  const { exitCode, stdout } = await papi(['export', '--format', 'csv', '-o', file, '--json'])
  expect(exitCode).toBe(0)
  expect(stdout.split('\n')[0]).toBe('year,province_code,province,unit,level,dimension,score')
  expect(stdout).not.toContain('"rows"')
})

it('control characters of a file or an option are made visible in errors', async () => {
  const { stderr } = await papi(['scores', '--province', 'a\u001b[2Jb'])
  expect(stderr).toContain('a\\x1b[2Jb')
  expect(stderr).not.toContain('\u001b')
})
