import { createPanel } from '@papi-lens/core'
import { describe, expect, it } from 'vitest'
import { EXPORT_FORMATS, exportPanel } from '../src/export-panel.ts'
import { importFile } from '../src/import-file.ts'
import { recogniseExport } from '../src/recognise-export.ts'
import { differencesOf } from './same-panel.ts'
import { UNCERTAIN } from './small-panels.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('an export', () => {
  it('is known by its first bytes', () => {
    expect(recogniseExport(bytes('ARROW1\0\0'))).toBe('arrow')
    expect(recogniseExport(bytes('PAR1\x15\x04\x15\x10'))).toBe('parquet')
    expect(recogniseExport(bytes('\uFEFF [ { "year": 2024'))).toBe('json')
    expect(recogniseExport(bytes('[]'))).toBe('json')
    expect(recogniseExport(bytes('[year],[score]'))).toBeNull()
    expect(recogniseExport(bytes('PK\x03\x04'))).toBeNull()
  })

  it.each(EXPORT_FORMATS)('as %s is imported by its content, whatever its name', async format => {
    const { bytes: content } = await exportPanel(UNCERTAIN, format)
    const { report, rows, uncertainties } = await importFile({ file: 'scores.dat', content }, UNCERTAIN)
    expect(report.errors).toEqual([])
    expect(differencesOf(createPanel({ ...UNCERTAIN, rows, uncertainties }), UNCERTAIN)).toEqual([])
  })

  it('that is damaged is refused with a reason', async () => {
    const reasonOf = async (content: Uint8Array) =>
      (await importFile({ file: 'scores.dat', content }, UNCERTAIN)).report.errors.map(({ code }) => code)
    expect(await reasonOf(bytes('PAR1 and no more'))).toEqual(['unreadable-file'])
    expect(await reasonOf(bytes('ARROW1 and no more'))).toEqual(['unreadable-file'])
    expect(await reasonOf(bytes('[{"year": 2002'))).toEqual(['unreadable-file'])
  })
})
