import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { evaluateMatches } from '../../src/matching/evaluate.ts'
import { type GoldLabel, readGold } from '../../src/matching/gold.ts'
import { matchItem } from '../../src/matching/match-item.ts'

const label = (ref: string, main: string, also: string[] = []): GoldLabel => ({
  ref,
  dimension: 'services',
  main,
  also,
})
const answer = (ref: string, ...ids: string[]) => ({
  ref,
  matches: ids.map(subdimension => ({ subdimension })),
})

describe('an evaluation', () => {
  it('counts first answers, all answers and both kinds of labels (worked by hand)', () => {
    const gold = [
      label('1', 'health-care'),
      label('2', 'health-care', ['primary-education']),
      label('3', '*', ['law-and-order']),
      label('4', 'law-and-order'),
    ]
    const answers = [
      answer('1', 'health-care', 'law-and-order'),
      answer('2', 'primary-education'),
      answer('3'),
      answer('4', 'health-care', 'law-and-order'),
    ]
    // Answers: 1 right + 1 wrong, 1 right, 1 right, 1 wrong + 1 right: 4 of 6. Mains among answers: 1, 3, 4.
    // Labels of both kinds: 1 + 2 + 2 + 1 = 6, of which 1 + 1 + 1 + 1 answered.
    expect(evaluateMatches(gold, answers)).toEqual({
      items: 4,
      firstRight: 3,
      accuracy: 0.75,
      precision: 0.6667,
      recall: 0.75,
      f1: 0.7059,
      strictRecall: 0.6667,
      strictF1: 0.6667,
      bySubdimension: [
        { subdimension: '*', main: 1, found: 1, answered: 1, right: 1 },
        { subdimension: 'health-care', main: 2, found: 1, answered: 2, right: 1 },
        { subdimension: 'law-and-order', main: 1, found: 1, answered: 2, right: 1 },
        { subdimension: 'primary-education', main: 0, found: 0, answered: 1, right: 1 },
      ],
      wrong: [{ ref: '4', expected: ['law-and-order'], got: ['health-care', 'law-and-order'] }],
    })
  })

  it('takes an acceptable sub-dimension for the whole dimension, but not the whole for a sub-dimension', () => {
    const gold = [label('1', '*', ['health-care']), label('2', 'health-care')]
    expect(evaluateMatches(gold, [answer('1', 'health-care'), answer('2')]).wrong).toEqual([
      { ref: '2', expected: ['health-care'], got: ['*'] },
    ])
  })

  it('counts an item without answer as missed and passes answers without label over', () => {
    const { firstRight, precision, recall, wrong } = evaluateMatches(
      [label('1', '*')],
      [answer('2', 'health-care')],
    )
    expect([firstRight, precision, recall, wrong]).toEqual([
      0,
      0,
      0,
      [{ ref: '1', expected: ['*'], got: [] }],
    ])
  })

  it('of nothing is zero', () => {
    expect(evaluateMatches([], [])).toEqual({
      items: 0,
      firstRight: 0,
      accuracy: 0,
      precision: 0,
      recall: 0,
      f1: 0,
      strictRecall: 0,
      strictF1: 0,
      bySubdimension: [],
      wrong: [],
    })
  })
})

const SHARED = fileURLToPath(new URL('../../../../../shared/', import.meta.url))
const HAS_SHARED = existsSync(`${SHARED}gold`) && existsSync(`${SHARED}plans`)

describe('the tasks of Pắc Ngà 2022', () => {
  it.skipIf(!HAS_SHARED)('are matched as the hand labels say: first answers ≥ 0.90, F1 ≥ 0.85', () => {
    const gold = readGold(readFileSync(`${SHARED}gold/pac-nga-2022-tasks.csv`, 'utf8'))
    const dimensionOf = new Map(gold.map(({ ref, dimension }) => [ref, dimension]))
    // The appendix: a numbered row with tabs; what a page break cut off follows in a row without number.
    const texts = new Map<string, string>()
    let last = ''
    for (const line of readFileSync(`${SHARED}plans/pac-nga-2022.txt`, 'utf8').split('\n')) {
      const [number = '', text = '', ...cells] = line.split('\t')
      if (cells.length === 0) continue
      if (dimensionOf.has(number)) last = number
      if (number === last || number === '') texts.set(last, `${texts.get(last) ?? ''} ${text}`)
    }
    expect(texts.size).toBe(40)
    const answers = [...texts].map(([ref, text]) => ({
      ref,
      matches: matchItem({ text, dimension: dimensionOf.get(ref) ?? null }),
    }))
    const { accuracy, f1, precision } = evaluateMatches(gold, answers)
    expect(accuracy).toBeGreaterThanOrEqual(0.9)
    expect(f1).toBeGreaterThanOrEqual(0.85)
    expect(precision).toBeGreaterThanOrEqual(0.85)
  })
})
