// What the parser finds in the five source documents against the facts taken from them by hand.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { paragraphsOf } from '../packages/plans/src/reading/paragraphs.ts'
import { repairText } from '../packages/plans/src/reading/repair-text.ts'
import { readHead } from '../packages/plans/src/structure/read-head.ts'
import { readMeasures } from '../packages/plans/src/structure/read-measures.ts'
import { bundledDataset, bundledPlans, HAS_SHARED, SHARED } from './bundled.ts'

const dataset = bundledDataset()

describe.skipIf(!HAS_SHARED)('the source documents', () => {
  it.each(bundledPlans(dataset).map(plan => ({ plan, name: plan.id })))(
    '$name: head and measures',
    ({ plan }) => {
      const text = readFileSync(`${SHARED}plans/${plan.source.file}`, 'utf8')
      const paragraphs = paragraphsOf(repairText(text).lines)
      const { head } = readHead(paragraphs, dataset.panel.provinces)
      const { number, date, year, basis, issuer } = plan
      expect(head).toMatchObject({
        number,
        date,
        year,
        basis,
        issuer: { name: issuer.vi, level: issuer.level, province: issuer.province },
      })
      const facts = (measures: readonly { ref: string; line: number; dimension: string | null }[]) =>
        measures.map(({ ref, line, dimension }) => `${ref} ${line} ${dimension}`)
      const { measures } = readMeasures(paragraphs)
      expect(facts(measures.flatMap(measure => [measure, ...measure.items]))).toEqual(
        facts(plan.measures.flatMap(measure => [measure, ...(measure.items ?? [])])),
      )
    },
  )
})
