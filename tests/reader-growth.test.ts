// What comes of a file takes work in proportion to its size: names compared are counted, patterns are held by the
// processor's time, and lists of any length pass where they are handed on.
import { bareProvinceName, findProvince, type Province } from '@papi-lens/core'
import { DATASET_FILES, importFile, readDataset, readDocument } from '@papi-lens/io'
import { parsePlan, readClaims } from '@papi-lens/plans'
import { describe, expect, it } from 'vitest'
import { madeDocx, withParts } from '../packages/io/test/document/made-docx.ts'
import { bundledDataset, bundledTexts } from './bundled.ts'
import { processorTime } from './processor-time.ts'

const { panel } = bundledDataset()

/** The same provinces; each reading of a name is counted. */
function counted(provinces: readonly Province[]): { provinces: Province[]; readonly count: number } {
  let count = 0
  const watched = provinces.map(province => ({
    ...province,
    get vi() {
      count++
      return province.vi
    },
  }))
  return {
    provinces: watched,
    get count() {
      return count
    },
  }
}

describe('names that are none are compared with a bounded number of names', () => {
  const namesRead = async (rows: number) => {
    const watched = counted(panel.provinces)
    const lines = Array.from({ length: rows }, (_, at) => `2023,Tỉnh số ${at} nào đó,health-care,1.9`)
    const content = ['year,province,unit,score', ...lines].join('\n')
    const { report } = await importFile(
      { file: 'a.csv', content },
      { ...panel, provinces: watched.provinces },
    )
    return { count: watched.count, report }
  }

  it('in rows, however many there are', async () => {
    const [some, more] = [await namesRead(2_000), await namesRead(8_000)]
    expect(more.report.errors.at(-1)?.code).toBe('more-errors')
    expect(more.count).toBeLessThan(1.5 * some.count)
    expect(more.count).toBeLessThan(100_000)
  })

  it('in heads, of which each is still told', async () => {
    const heads = Array.from({ length: 1_900 }, (_, at) => `Cột lạ ${at}`)
    const content = `year,province,health-care,${heads.join(',')}\n2023,14,1.9${',x'.repeat(1_900)}\n`
    const start = processorTime()
    const { report } = await importFile({ file: 'a.csv', content }, panel)
    expect(processorTime() - start).toBeLessThan(20_000)
    expect(report.errors.length + report.warnings.length).toBeGreaterThan(0)
  })

  it('and a slip among the first is still mended', async () => {
    const { report } = await namesRead(1)
    const content = 'year,province,unit,score\n2023,Sơn Laa,health-care,1.9\n'
    const slip = await importFile({ file: 'a.csv', content }, panel)
    expect(report.errors).toHaveLength(1)
    expect(slip.report.errors[0]?.facts).toMatchObject({ nearest: [{ code: '14' }] })
  })
})

describe('long blanks in a name take time in proportion to their length', () => {
  it.each([
    ['before it', (blank: string) => `${blank}Sơn La`],
    ['behind it', (blank: string) => `Sơn La${blank}x`],
    ['within it', (blank: string) => `tỉnh${blank}Sơn${blank}La${blank}city${blank}x`],
  ])('%s', (_, textOf) => {
    const time = (length: number) => {
      const text = textOf(' '.repeat(length))
      const start = processorTime()
      bareProvinceName(text)
      try {
        findProvince(panel.provinces, text)
      } catch {
        // It may be none.
      }
      return processorTime() - start
    }
    const small = Math.min(time(20_000), time(20_000))
    expect(time(160_000)).toBeLessThan(16 * small + 100)
  })

  it('and blanks around a name or in it change nothing', () => {
    expect(findProvince(panel.provinces, `  tỉnh${' '.repeat(200)}Sơn La  `).code).toBe('14')
    expect(bareProvinceName('Son La   Province ')).toBe('Son La')
  })
})

describe('lists that are longer than the arguments of a function', () => {
  it('of faults of a data folder are all given', () => {
    const rows = '2023,14,health-care,x\n'.repeat(200_000)
    const { dataset, faults } = readDataset({
      ...bundledTexts(),
      subdimensionScores: `year,province_code,subdimension,score\n${rows}`,
    })
    expect(dataset).toBeNull()
    expect(faults.length).toBeGreaterThan(0)
    expect(faults.every(({ file }) => file === DATASET_FILES.subdimensionScores)).toBe(true)
  })

  it('of line breaks in a cell of a DOCX give its lines', async () => {
    const breaks = '<w:br/><w:t>x</w:t>'.repeat(150_000)
    const cell = `<w:tc><w:p><w:r><w:t>x</w:t>${breaks}</w:r></w:p></w:tc>`
    const body = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:tbl><w:tr>${cell}</w:tr></w:tbl></w:body></w:document>`
    const docx = withParts(await madeDocx([]), { 'word/document.xml': body })
    const { text } = await readDocument('a.docx', docx, { limits: { ratio: 10_000, lines: 200_000 } })
    expect(text.split('\n')).toHaveLength(150_001)
  })

  it('of years, figures and agencies in a sentence are read', () => {
    const years = `KẾ HOẠCH\nNâng cao chỉ số PAPI ${'năm 2021, '.repeat(130_000)}`
    expect(parsePlan(years, { provinces: panel.provinces }).document).toBeDefined()
    const figures = `Năm 2023 ${'đạt 4,1 điểm, '.repeat(20_000)}`
    expect(readClaims([{ line: 1, text: figures }], panel).claims).toBeDefined()
  })
})
