import { describe, expect, it } from 'vitest'
import { judge, score } from './judged-claim.ts'

describe('readings of a sentence', () => {
  const wrong = score(3, 0)

  it('hold if one of them does, and it is the one that is told', () => {
    expect(judge({ ...wrong, readings: [{ year: 2001 }, { subject: '02' }] })).toMatchObject({
      verdict: 'confirmed',
      subject: '02',
      year: 2002,
    })
    expect(judge({ ...wrong, readings: [{ year: 2001 }] })).toMatchObject({ verdict: 'contradicted' })
  })

  it('with a slot filled from far away contradict nothing', () => {
    expect(judge({ ...wrong, doubts: ['unit'] })).toMatchObject({
      verdict: 'unverifiable',
      reason: 'unclear-unit',
    })
    expect(judge({ ...score(4.46, 2), doubts: ['unit'] })).toMatchObject({ verdict: 'confirmed' })
  })
})

describe('a figure that is right of something else that its sentence names', () => {
  const named = { subjects: ['01', '02', 'nation'], years: [2001, 2002], units: ['voice', 'votes'] }
  const judged = (stated: number) => judge({ ...score(stated, 2, 'voice', 2002), named })

  it.each([
    [3, 'unclear-subject', 'of another province'],
    [4, 'unclear-year', 'of another year'],
    [2.2, 'unclear-unit', 'of another unit'],
    [6, 'unclear-subject', 'the highest of all'],
  ])('%d is left open (%s): %s', (stated, reason) => {
    expect(judged(stated)).toMatchObject({ verdict: 'unverifiable', reason })
  })

  it('is contradicted where it is right of none, and where the sentence names nothing else', () => {
    expect(judged(4.9)).toMatchObject({ verdict: 'contradicted', actual: 4.4567 })
    expect(judge(score(3, 2))).toMatchObject({ verdict: 'contradicted' })
  })
})
