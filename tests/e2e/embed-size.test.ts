import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { ROOT } from '../bundled.ts'

const read = (name: string) => readFileSync(`${ROOT}packages/embed/dist/${name}`)

it('the script of <papi-chart> is at most 56 KB as it is sent', () => {
  expect(gzipSync(read('papi-chart.js'), { level: 9 }).length).toBeLessThanOrEqual(56 * 1024)
})

it('carries nothing that a strict policy refuses', () => {
  const script = read('papi-chart.js').toString()
  expect(script).not.toMatch(/\beval\(|new Function\(|\.innerHTML\s*=|insertAdjacentHTML|\.cssText/)
})

it('the site serves the scripts as they were built', () => {
  for (const name of ['papi-chart.js', 'papi-chart-en.js', 'papi-chart-all.js']) {
    expect(readFileSync(`${ROOT}apps/dashboard/dist/${name}`).equals(read(name))).toBe(true)
  }
})
