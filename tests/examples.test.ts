import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { deriveExamples } from '../scripts/make-examples.ts'
import { ROOT } from './bundled.ts'

const derived = [...(await deriveExamples())]

describe('the charts in examples/', () => {
  it.each(derived)('%s is what npm run make:examples makes', (path, content) => {
    expect(readFileSync(`${ROOT}examples/${path}`, 'utf8')).toBe(content)
  })
})

describe('the notebook', () => {
  const notebook = JSON.parse(readFileSync(`${ROOT}examples/notebook/papi-charts.ipynb`, 'utf8'))
  const code: { source: string[]; outputs: { data?: Record<string, string[]>; text?: string[] }[] }[] =
    notebook.cells.filter((cell: { cell_type: string }) => cell.cell_type === 'code')

  it('has the version and the unique ids of cells that Jupyter asks for', () => {
    expect([notebook.nbformat, notebook.nbformat_minor]).toEqual([4, 5])
    const ids = notebook.cells.map((cell: { id: string }) => cell.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('reads only files that stand beside it', () => {
    const files = code.flatMap(({ source }) => [
      ...source.join('').matchAll(/'([\w.-]+\.(?:svg|csv|vl\.json))'/g),
    ])
    expect(files.map(([, file]) => file)).toEqual(['health-care.svg', 'changes.csv', 'changes.vl.json'])
    expect(files.every(([, file]) => existsSync(`${ROOT}examples/notebook/${file}`))).toBe(true)
  })

  it('shows the chart and the published figures before it is run', () => {
    const [svg, figures] = code.map(({ outputs }) => outputs[0])
    expect(svg?.data?.['image/svg+xml']?.join('')).toContain('Y tế công lập')
    // Sơn La, participation, 2022 and 2023.
    expect(figures?.text?.join('')).toContain('| 4.7769 | 4.8918 |')
  })
})
