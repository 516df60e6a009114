// Development only: DuckDB, an engine of its own, reads what this project exports, and answers the queries of
// docs/bigger-engines.md as that page says.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { createPanel } from '@papi-lens/core'
import { exportPanel, importParquet } from '@papi-lens/io'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundledDataset, ROOT } from './bundled.ts'

const { panel } = bundledDataset()
const folder = mkdtempSync(join(tmpdir(), 'papi-duckdb-'))
const page = readFileSync(`${ROOT}docs/bigger-engines.md`, 'utf8')

/** The queries of the page, each with the table below it, if there is one. */
const QUERIES = [...page.matchAll(/```sql\n(.*?)```\n+((?:\|[^\n]*\n)*)/gs)].map(
  ([, query = '', table = '']) => ({
    query,
    table: table
      .trim()
      .split('\n')
      .filter(line => !/^[|\s-]*$/.test(line))
      .map(line =>
        line
          .split('|')
          .slice(1, -1)
          .map(cell => cell.trim()),
      ),
  }),
)

const instance = await DuckDBInstance.create(':memory:')
const engine = await instance.connect()

/** Runs a query of the page on the files of the test's folder; the head is the first row. */
async function ask(query: string): Promise<string[][]> {
  const here = query
    .replaceAll(/'(\w+\.parquet)'/g, `'${folder}/$1'`)
    .replaceAll(/'(data\/[\w.]+)'/g, `'${ROOT}$1'`)
  const result = await engine.runAndReadAll(here)
  return [result.columnNames(), ...result.getRowsJson().map(row => row.map(cell => `${cell}`))]
}

beforeAll(async () => {
  const { bytes } = await exportPanel(panel, 'parquet')
  writeFileSync(join(folder, 'scores.parquet'), bytes)
})

afterAll(() => {
  engine.closeSync()
  instance.closeSync()
  rmSync(folder, { recursive: true })
})

describe('DuckDB', () => {
  it.each(QUERIES.filter(({ table }) => table.length > 0))(
    'answers as the page says: $query',
    async ({ query, table }) => {
      expect(await ask(query)).toEqual(table)
    },
  )

  it('finds the highest total of 2024 where the report has it: Quảng Ninh, 47.82', async () => {
    expect(QUERIES[0]?.query).toContain("unit = 'total'")
    expect((await ask(QUERIES[0]?.query ?? ''))[1]).toEqual(['Quảng Ninh', '47.82'])
  })

  it('reads the types that the page lists', async () => {
    const described = await ask("DESCRIBE SELECT * FROM 'scores.parquet'")
    expect(described.slice(1).map(([name, type]) => [name, type])).toEqual([
      ['year', 'INTEGER'],
      ['province_code', 'VARCHAR'],
      ['province', 'VARCHAR'],
      ['unit', 'VARCHAR'],
      ['level', 'VARCHAR'],
      ['dimension', 'VARCHAR'],
      ['score', 'DOUBLE'],
    ])
  })

  it('counts the scores that the data package has', async () => {
    expect(await ask("SELECT level, count(*) AS n FROM 'scores.parquet' GROUP BY level ORDER BY n")).toEqual([
      ['level', 'n'],
      ['total', '869'],
      ['dimension', '6094'],
      ['subdimension', '21891'],
    ])
  })

  it('writes Parquet that imports back', async () => {
    const copy = QUERIES.find(({ query }) => query.startsWith('COPY'))
    await ask(copy?.query ?? '')
    const { report, rows } = await importParquet(
      'recent.parquet',
      readFileSync(join(folder, 'recent.parquet')),
      panel,
    )
    expect([report.errors, report.warnings]).toEqual([[], []])
    const back = createPanel({ ...panel, rows })
    expect(back.score('14', 2023, 'total')).toBe(42.3966)
    expect(back.score('14', 2023, 'health-care')).toBe(panel.score('14', 2023, 'health-care'))
    expect(back.score('14', 2017, 'total')).toEqual({ missing: 'not-loaded' })
  })
})
