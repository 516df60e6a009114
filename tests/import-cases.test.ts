// Files as people and publishers make them, read from a folder beside the checkout (../shared) and skipped without it.
import { createPanel, isScore } from '@papi-lens/core'
import { describeFault, importFile } from '@papi-lens/io'
import { describe, expect, it } from 'vitest'
import { bundledDataset } from './bundled.ts'
import { HAS_SHARED_CASES, sharedBytes } from './shared-cases.ts'

const { panel } = bundledDataset()
const SON_LA = [2024, '14', 'health-care', 1.9665]
const HA_NOI = [2024, '01', 'health-care', 1.9]

async function read(name: string) {
  const { report, rows } = await importFile({ file: name, content: sharedBytes(name) }, panel)
  const told = (faults: typeof report.errors) =>
    faults.map(fault => describeFault({ ...fault, file: '' }).replace(/^:/, ''))
  return {
    errors: told(report.errors),
    warnings: told(report.warnings),
    scores: [...rows].map(row => [row.year, row.province, row.unit, row.score]),
  }
}

describe.skipIf(!HAS_SHARED_CASES)('files that are read', () => {
  it.each([
    ['hidden-draft-2024.xlsx', [HA_NOI, SON_LA], ['nháp: hidden-sheet']],
    ['chartsheet.xlsx', [SON_LA], []],
    ['title-semi.csv', [HA_NOI, SON_LA], []],
    ['quoted-nl-head.csv', [SON_LA], []],
    ['footnote.csv', [SON_LA], ['4: note-row text="Nguồn: PAPI 2024, CECODES"']],
    ['offset.xlsx', [SON_LA], ['8: note-row text="Nguồn: PAPI"']],
    ['merged-cells-long.xlsx', [SON_LA, [2024, '14', 'primary-education', 1.8]], []],
    [
      'merged-head-2024.xlsx',
      [
        [2024, '01', 'civic-knowledge', 1.2],
        [2024, '14', 'civic-knowledge', 1.1],
        HA_NOI,
        SON_LA,
        [2024, '01', 'primary-education', 1.7],
        [2024, '14', 'primary-education', 1.8],
      ],
      [],
    ],
  ])('%s', async (name, scores, warnings) => {
    expect(await read(`cases/files/${name}`)).toEqual({ errors: [], warnings, scores })
  })
})

describe.skipIf(!HAS_SHARED_CASES)('files with errors, of which nothing is taken', () => {
  it.each([
    ['formula-nocache.xlsx', ['2:Điểm: odd-cell oddity="no-stored-value" role="score" text="=1.9+0.0665"']],
    ['formula-err.xlsx', ['2:Điểm: odd-cell oddity="error-value" role="score" text="#DIV/0!"']],
    ['percent.xlsx', ['2:Điểm: odd-cell oddity="percent" role="score" text="70.0%"']],
    ['dup-score.csv', ['2:score: columns-disagree column="score" text="1.9665" other="1.1111"']],
    ['no-r.xlsx', ['3:Điểm: not-a-number text="\'1.9"']],
    ['password.xlsx', [' password']],
    [
      'ellipsis.csv',
      [
        '4:Điểm: not-a-number text="x"',
        '6:Điểm: not-a-number text="*"',
        '8:Điểm: not-a-number text="N/A*"',
      ].concat('12:Điểm: not-a-number text="#DIV/0!"'),
    ],
  ])('%s', async (name, errors) => {
    const found = await read(`cases/files/${name}`)
    expect([found.errors, found.scores]).toEqual([errors, []])
  })

  it.each([
    ['arrow-null-2e9.arrow', [' too-many-rows count=2000000000 most=5000000']],
    ['parquet-hang.parquet', [' damaged-export format="parquet"']],
    ['xlsx-far-10.xlsx', ['s2: too-many-cells count=20000001 most=20000000']],
    ['json-tostring.json', ['2:year: unknown-year text="{…}" first=2011 last=2024']],
    ['json-deep-1e5.json', ['2:year: unknown-year text="[…]" first=2011 last=2024']],
  ])('%s', async (name, errors) => {
    const found = await read(`cases/hostile/${name}`)
    expect([found.errors, found.scores]).toEqual([errors, []])
  })

  it('uncertainty-out-of-scale.csv', async () => {
    const found = await read('cases/hostile/uncertainty-out-of-scale.csv')
    expect(found.errors.map(error => error.split(' ')[0])).toEqual([
      '2:standard_error:',
      '2:low:',
      '2:high:',
      '3:low:',
      '3:high:',
    ])
  })
})

describe.skipIf(!HAS_SHARED_CASES)('the publisher’s workbook of 2011–2016', () => {
  it('gives the bundled scores to rounding, all 10,528, without an error', async () => {
    const content = sharedBytes('data/official-papi-2011-2016.xlsx')
    const file = 'official-papi-2011-2016.xlsx'
    const { report, rows } = await importFile({ file, content }, panel)
    expect([report.errors, report.layout, report.rows]).toEqual([[], 'official-2011-2017', 378])
    // The row of the highest scores, once a sheet.
    expect(report.warnings.map(({ why }) => why)).toEqual(Array(6).fill('summary-row'))
    expect(rows.length).toBe(10_528)
    const years = [2011, 2012, 2013, 2014, 2015, 2016]
    const back = createPanel({ framework: panel.framework, provinces: panel.provinces, rows })
    const differing = years.flatMap(year =>
      panel.framework.units.flatMap(({ id, level }) =>
        panel.provinces.flatMap(({ code }) => {
          const [theirs, ours] = [back.score(code, year, id), panel.score(code, year, id)]
          if (level === 'total') return []
          // Ours are rounded to four decimals, whichever way a five at the end went.
          const isSame =
            isScore(theirs) && isScore(ours)
              ? Math.abs(theirs - ours) < 0.5001e-4
              : isScore(theirs) === isScore(ours)
          return isSame ? [] : [`${id} ${code} ${year}`]
        }),
      ),
    )
    expect(differing).toEqual([])
  })
})
