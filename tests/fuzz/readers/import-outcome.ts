import type { ScoreRow } from '@papi-lens/core'
import { importFile } from '@papi-lens/io'
import { type Outcome, promise } from '../fuzz-reader.ts'
import { PANEL } from '../small-world.ts'

/** Imports bytes; nothing may be thrown, and what is given must fit the report and the scale. */
export async function importBytes(file: string, content: Uint8Array | string) {
  const { report, rows, uncertainties } = await importFile({ file, content }, PANEL)
  const scores = [...rows]
  promise(scores.length === rows.length, () => `${scores.length} rows of ${rows.length}`)
  promise(report.errors.length === 0 || scores.length === 0, () => 'rows in spite of errors')
  promise(
    report.accepted <= report.rows || report.layout !== 'long',
    () => 'more accepted than there are rows',
  )
  for (const { unit, year, score } of scores) {
    const scale = PANEL.framework.scale(unit, year)
    const isOn = scale !== null && score >= scale.min - 0.002 && score <= scale.max + 0.002
    promise(isOn, () => `${unit} ${year}: ${score} is off the scale`)
  }
  for (const { low, high, standardError } of uncertainties) {
    const isSound = (low ?? 0) <= (high ?? Infinity) && (standardError ?? 0) >= 0
    promise(isSound, () => `low ${low}, high ${high}, standard error ${standardError}`)
  }
  const outcome: Outcome = report.errors.length > 0 ? 'refused' : 'read'
  return { report, scores, outcome }
}

export const keyOf = ({ year, province, unit, score }: ScoreRow): string =>
  `${year} ${province} ${unit} ${score}`
