import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import type { Chart } from '../src/index.ts'

const FOLDER = fileURLToPath(new URL('./golden/', import.meta.url))

/** One element a line, so that a difference between two drawings is a difference between lines. */
export function normalised(svg: string): string {
  return `${svg.replace(/></g, '>\n<')}\n`
}

/**
 * Expects a chart's SVG to be its golden file. A difference is written beside it as `…-changed.svg`, to be looked at.
 * `UPDATE_GOLDENS=1` writes the golden instead; on a machine of continuous integration (`CI`) nothing is ever written.
 */
export function expectGolden(name: string, chart: Chart): void {
  const file = `${FOLDER}${name}.svg`
  const changed = `${FOLDER}${name}-changed.svg`
  const drawn = normalised(chart.svg)
  const golden = existsSync(file) ? readFileSync(file, 'utf8') : null
  const mayWrite = !process.env.CI
  if (golden !== drawn && process.env.UPDATE_GOLDENS === '1' && mayWrite) {
    mkdirSync(FOLDER, { recursive: true })
    writeFileSync(file, drawn)
    rmSync(changed, { force: true })
    return
  }
  if (golden === drawn) {
    if (mayWrite) rmSync(changed, { force: true })
    return
  }
  if (mayWrite) writeFileSync(changed, drawn)
  const hint = `look at ${changed}; UPDATE_GOLDENS=1 npx vitest run --project unit <this test> accepts it`
  expect(drawn, golden === null ? `no golden for ${name}; ${hint}` : hint).toBe(golden ?? '')
}
