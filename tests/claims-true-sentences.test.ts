// A tool that accuses a text must be right: whatever the order of the words, no sentence that is true may be contradicted.
// The sentences are ours, the figures the published ones; they are drawn anew for each seed. More of them:
// `SENTENCES=5000 npx vitest run --project unit tests/claims-true-sentences.test.ts`.
import { auditClaims } from '@papi-lens/core'
import { parsePlan, readClaims } from '@papi-lens/plans'
import { randomLcg } from 'd3-random'
import { describe, expect, it } from 'vitest'
import { bundledDataset } from './bundled.ts'
import { ENGLISH } from './true-sentences/english.ts'
import { FURTHER } from './true-sentences/further.ts'
import { drawFacts, pick, type Random } from './true-sentences/published-facts.ts'
import { ANY_ORDER, PLAIN, type Template } from './true-sentences/vietnamese.ts'

const dataset = bundledDataset()
const { framework, provinces } = dataset.panel
const SENTENCES = Number(process.env.SENTENCES ?? 450)

function contradictedIn(text: string) {
  const { document, lines } = parsePlan(text, { provinces })
  const { claims, province } = readClaims(lines, { framework, provinces, head: document })
  return auditClaims(dataset, province, claims).filter(({ verdict }) => verdict === 'contradicted')
}

function sentence(templates: readonly Template[], random: Random): string {
  for (;;) {
    const made = pick(templates, random)(drawFacts(dataset, random), random)
    if (made !== null) return made
  }
}

const told = (text: string) => contradictedIn(text).map(({ quote, kind }) => `${kind}: ${quote} | ${text}`)

describe('true sentences', () => {
  const all = [...PLAIN, ...ANY_ORDER, ...ENGLISH, ...FURTHER]

  it('are not contradicted, each alone', () => {
    const random = randomLcg(0.2011)
    const texts = Array.from({ length: SENTENCES / 3 }, () => sentence(all, random))
    expect(texts.flatMap(told)).toEqual([])
  })

  it('are not contradicted among others, about other provinces and years', () => {
    const random = randomLcg(0.2024)
    const texts = Array.from({ length: SENTENCES / 9 }, () =>
      Array.from({ length: 3 }, () => sentence(all, random)).join('\n\n'),
    )
    expect(texts.flatMap(told)).toEqual([])
  })

  it('are not contradicted below a title that names a province', () => {
    const random = randomLcg(0.63)
    const texts = Array.from({ length: SENTENCES / 9 }, () =>
      [
        `Chỉ số PAPI của tỉnh ${pick(provinces, random).vi}`,
        ...Array.from({ length: 3 }, () => sentence(all, random)),
      ].join('\n\n'),
    )
    expect(texts.flatMap(told)).toEqual([])
  })
})

it('a plain sentence whose score is a twentieth below the published one is contradicted', () => {
  const random = randomLcg(0.1)
  const texts = Array.from({ length: 120 }, () => sentence(PLAIN, random)).map(text =>
    text.replace(/\d+,\d\d(?= điểm)/, score =>
      (Number(score.replace(',', '.')) * 0.95).toFixed(2).replace('.', ','),
    ),
  )
  const found = texts.filter(text => contradictedIn(text).length > 0)
  expect(found.length).toBeGreaterThanOrEqual(texts.length * 0.9)
})
