import { describe, expect, it } from 'vitest'
import { isSameDocument, type Plan, plansAtHand } from '../src/index.ts'

const plan: Plan = {
  id: 'a',
  title: { vi: 'Kế hoạch năm 2024', en: 'Plan of 2024' },
  number: '12/KH-UBND',
  date: '2024-03-01',
  year: 2024,
  issuer: { vi: 'UBND huyện Mường Thử', en: 'People’s Committee', level: 'district', province: '14' },
  basis: [],
  source: { file: 'a.docx', note: null },
  measures: [],
  tasks: [],
}
const undated = { ...plan, number: null, date: null }

describe('plans at hand', () => {
  it('are the last of several readings of one document, however its issuer is written', () => {
    const mended = { ...plan, id: 'b', issuer: { ...plan.issuer, vi: 'Ubnd Huyện  MƯỜNG THỬ', en: '' } }
    expect(plansAtHand([plan, undated, mended]).map(({ id }) => id)).toEqual(['a', 'b'])
    expect(plansAtHand([plan, undated, mended])).toEqual([undated, mended])
    expect(plansAtHand([])).toEqual([])
  })

  it.each([
    ['another number', { number: '13/KH-UBND' }],
    ['another day', { date: '2024-03-02' }],
    ['another year', { year: 2025 }],
    ['another province', { issuer: { ...plan.issuer, province: '10' } }],
    ['a commune of the same number', { issuer: { ...plan.issuer, vi: 'UBND xã Thử', level: 'commune' } }],
    ['a neighbour of the same number', { issuer: { ...plan.issuer, vi: 'UBND huyện Mường Thuộc' } }],
  ] as const)('keep apart %s', (_, other) => {
    expect(isSameDocument(plan, { ...plan, ...other })).toBe(false)
  })

  it('are not taken for one where the document does not tell who issued it, or for which year', () => {
    const nobody = { ...plan, issuer: { ...plan.issuer, level: null } }
    expect(isSameDocument(nobody, nobody)).toBe(false)
    expect(isSameDocument({ ...plan, year: null }, { ...plan, year: null })).toBe(false)
  })

  it('are one without a number and a date as well: who makes it anew changes its title first', () => {
    const draft = { ...undated, id: 'b', title: { vi: 'Dự thảo kế hoạch', en: 'Draft' } }
    expect(isSameDocument(undated, draft)).toBe(true)
    expect(isSameDocument(undated, plan)).toBe(false)
  })
})
