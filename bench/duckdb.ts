// The national analysis with signals, levels and priorities against DuckDB on two threads, which is asked for less: deltas,
// ranks, groups and robust z of all pairs of consecutive years. Loading is outside the timing on both sides.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { exportPanel } from '@papi-lens/io'
import { bundledDataset } from '../tests/bundled.ts'
import { analyse, digesting, fresh, rowsOf } from './analysis.ts'
import { describeTiming, report, type Timing, timingOf } from './ratio.ts'

const RUNS = 21
const QUERY = `
  CREATE OR REPLACE TABLE changes AS
  WITH placed AS (
    SELECT year, province_code, unit, score,
      rank() OVER (PARTITION BY year, unit ORDER BY score DESC) AS place,
      quantile_cont(score, 0.25) OVER w AS q1,
      quantile_cont(score, 0.5) OVER w AS q2,
      quantile_cont(score, 0.75) OVER w AS q3
    FROM scores WHERE score IS NOT NULL
    WINDOW w AS (PARTITION BY year, unit)
  ), moved AS (
    SELECT a.year, a.province_code, a.unit, a.place, b.place AS place_before,
      CASE WHEN a.score <= a.q1 THEN 1 WHEN a.score <= a.q2 THEN 2 WHEN a.score <= a.q3 THEN 3 ELSE 4 END AS level,
      CASE verdict
        WHEN 'same' THEN round(a.score - b.score, 4)
        WHEN 'rescaled' THEN (a.score - low) / width - (b.score - low_before) / width_before
      END AS delta
    FROM placed a
    JOIN placed b ON b.year = a.year - 1 AND b.unit = a.unit AND b.province_code = a.province_code
    JOIN pairs p ON p.year = a.year AND p.unit = a.unit
  ), centred AS (
    SELECT *, median(delta) OVER (PARTITION BY year, unit) AS middle FROM moved
  ), spread AS (
    SELECT year, unit, median(abs(delta - middle)) AS mad FROM centred GROUP BY year, unit
  )
  SELECT c.*, (delta - middle) / nullif(1.4826 * mad, 0) AS robust_z
  FROM centred c JOIN spread s USING (year, unit)`

const dataset = bundledDataset()
const rows = rowsOf(dataset.panel)
const { panel, comparability } = dataset
const folder = mkdtempSync(join(tmpdir(), 'papi-bench-'))
const instance = await DuckDBInstance.create(':memory:', { threads: '2' })
const engine = await instance.connect()
try {
  await load()
  const [core, duckdb] = await timings()
  await checkEqual()
  console.log(describeTiming('@papi-lens/core, with signals and priorities', core))
  console.log(describeTiming('DuckDB, two threads, changes only', duckdb))
  report('core is faster than DuckDB by', duckdb.median / core.median, { atLeast: 1 })
} finally {
  engine.closeSync()
  instance.closeSync()
  rmSync(folder, { recursive: true })
}

async function load(): Promise<void> {
  const file = join(folder, 'scores.parquet')
  writeFileSync(file, (await exportPanel(panel, 'parquet')).bytes)
  await engine.run(`CREATE TABLE scores AS SELECT year, province_code, unit, score FROM '${file}'`)
  await engine.run(
    'CREATE TABLE pairs (year INT, unit VARCHAR, verdict VARCHAR, low DOUBLE, width DOUBLE, low_before DOUBLE, width_before DOUBLE)',
  )
  const values = panel.years.slice(1).flatMap(year =>
    panel.framework.units.flatMap(({ id }) => {
      const [now, was] = [panel.framework.scale(id, year), panel.framework.scale(id, year - 1)]
      if (!now || !was) return []
      const verdict = comparability.between(id, year - 1, year)
      return [
        `(${year}, '${id}', '${verdict}', ${now.min}, ${now.max - now.min}, ${was.min}, ${was.max - was.min})`,
      ]
    }),
  )
  await engine.run(`INSERT INTO pairs VALUES ${values.join(', ')}`)
}

/** Both in turn, so that whatever slows the machine down slows both. */
async function timings(): Promise<[Timing, Timing]> {
  const times: [number[], number[]] = [[], []]
  for (let run = -10; run < RUNS; run++) {
    const made = fresh(dataset, rows)
    globalThis.gc?.()
    const start = performance.now()
    analyse(made, digesting().reader)
    const middle = performance.now()
    await engine.run(QUERY)
    const end = performance.now()
    if (run < 0) continue
    times[0].push(middle - start)
    times[1].push(end - middle)
  }
  return [timingOf(times[0]), timingOf(times[1])]
}

/** Both found the same changes: their sums over the nation. */
async function checkEqual(): Promise<void> {
  const { reader, digest } = digesting()
  analyse(fresh(dataset, rows), reader)
  const found = await engine.runAndReadAll(
    `SELECT sum(delta) FILTER (width = width_before), sum(robust_z) FROM changes JOIN pairs USING (year, unit)`,
  )
  const [delta, robustZ] = (found.getRows()[0] ?? []).map(Number)
  assert.ok(Math.abs((delta ?? Number.NaN) - digest.delta) < 1e-6, `deltas ${delta} are not ${digest.delta}`)
  assert.ok(
    Math.abs((robustZ ?? Number.NaN) - digest.robustZ) < 1e-3,
    `z ${robustZ} are not ${digest.robustZ}`,
  )
}
