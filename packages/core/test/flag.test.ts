import { describe, expect, it } from 'vitest'
import { changeBetween } from '../src/change.ts'
import { declineRun, FLAGS, type Flag, type FlagEvidence, flagsFor, isWeakArea } from '../src/flag.ts'
import { datasetWith } from './small-panel.ts'

/** A rise of no note: raises no flag. */
const CALM: FlagEvidence = {
  direction: 'up',
  dimensionDirection: 'up',
  robustZ: 0,
  run: 0,
  groupFrom: 'high',
  groupTo: 'high',
}
const DOWN: FlagEvidence = { ...CALM, direction: 'down', dimensionDirection: 'down', run: 1 }
/** What a redefined unit leaves: groups, but no change. */
const NO_CHANGE: FlagEvidence = { ...CALM, direction: null, robustZ: null }

describe('flags', () => {
  it('are six, from decline to weak', () => {
    expect(FLAGS).toEqual([
      'declined',
      'hidden-decline',
      'relative-decline',
      'persistent-decline',
      'group-drop',
      'weak',
    ])
  })

  const cases: [rule: string, evidence: FlagEvidence, flags: Flag[]][] = [
    ['a rise in the high group raises none', CALM, []],
    ['a flat year raises none', { ...CALM, direction: 'flat', dimensionDirection: 'up' }, []],
    ['declined: down', DOWN, ['declined']],
    [
      'hidden-decline: down while the dimension is up',
      { ...DOWN, dimensionDirection: 'up' },
      ['declined', 'hidden-decline'],
    ],
    ['no hidden-decline while the dimension is flat', { ...DOWN, dimensionDirection: 'flat' }, ['declined']],
    [
      'no hidden-decline where the dimension has no direction',
      { ...DOWN, dimensionDirection: null },
      ['declined'],
    ],
    ['relative-decline: robustZ at −1', { ...DOWN, robustZ: -1 }, ['declined', 'relative-decline']],
    ['no relative-decline above −1', { ...DOWN, robustZ: -0.9999 }, ['declined']],
    ['relative-decline even of a rise', { ...CALM, robustZ: -1.5 }, ['relative-decline']],
    ['no relative-decline without a spread', { ...DOWN, robustZ: null }, ['declined']],
    ['persistent-decline: a run of two', { ...DOWN, run: 2 }, ['declined', 'persistent-decline']],
    ['no persistent-decline in a run of one', { ...DOWN, run: 1 }, ['declined']],
    ['group-drop: a lower group', { ...CALM, groupTo: 'high-average' }, ['group-drop']],
    ['no group-drop in a higher group', { ...CALM, groupFrom: 'high-average', groupTo: 'high' }, []],
    ['no group-drop from no group', { ...CALM, groupFrom: null }, []],
    ['weak: low-average', { ...CALM, groupFrom: 'low', groupTo: 'low-average' }, ['weak']],
    ['weak: low', { ...CALM, groupFrom: 'low', groupTo: 'low' }, ['weak']],
    ['not weak: high-average', { ...CALM, groupFrom: 'high-average', groupTo: 'high-average' }, []],
    ['not weak without a score', { ...CALM, direction: null, groupTo: null }, []],
    [
      'no change, no decline flag, whatever else is known',
      { ...NO_CHANGE, robustZ: -3, run: 5, groupFrom: 'high', groupTo: 'low-average' },
      ['weak'],
    ],
    [
      'all six, in order',
      { direction: 'down', dimensionDirection: 'up', robustZ: -2, run: 3, groupFrom: 'high', groupTo: 'low' },
      [...FLAGS],
    ],
  ]
  it.each(cases)('%s', (_rule, evidence, flags) => {
    expect(flagsFor(evidence)).toEqual(flags)
  })
})

describe('a weak area', () => {
  it.each([
    [[], false],
    [['weak'], true],
    [['declined'], true],
    [['declined', 'weak'], true],
    [['relative-decline', 'group-drop'], false],
  ] as [Flag[], boolean][])('stands low or declined: %j is %s', (flags, weak) => {
    expect(isWeakArea(flags)).toBe(weak)
  })
})

describe('run of declines', () => {
  const falling = [3, 2.5, 2, 1.5, 1.2]
  const inYears = (scores: readonly (number | null)[]) =>
    Object.fromEntries(scores.map((score, index) => [2001 + index, [score]]))
  const dataset = datasetWith({
    votes: inYears(falling),
    gifts: inYears(falling),
    clinics: { 2002: [4], 2003: [2.75], 2004: [1.5], 2005: [1.2] },
    schools: { 2002: [4], 2003: [2.75], 2004: [2], 2005: [1.2] },
    roads: { 2004: [2], 2005: [1] },
  })
  const runs = (unit: string) =>
    [2001, 2002, 2003, 2004, 2005].map(year => declineRun(dataset, '01', unit, year))

  it('counts consecutive declines that end in the year', () => {
    expect(runs('votes')).toEqual([0, 1, 2, 3, 4])
  })

  it('ends where the unit was redefined', () => {
    expect(runs('gifts')).toEqual([0, 1, 0, 1, 2])
  })

  it('goes on over a change of scale, judged on shares', () => {
    // Shares: 2003 0.5 of 0.5–5, 2004 (1.5 − 1/3)/3 = 0.3889: down.
    expect(runs('clinics')).toEqual([0, 0, 1, 2, 3])
    // 2004 (2 − 1/3)/3 = 0.5556: up, though the raw score fell.
    expect(runs('schools')).toEqual([0, 0, 1, 0, 1])
  })

  it('starts where the unit is new', () => {
    expect(runs('roads')).toEqual([0, 0, 0, 0, 1])
  })

  it('ends at a missing score, a flat year and a rise', () => {
    const ends = (...scores: (number | null)[]) =>
      declineRun(datasetWith({ votes: inYears(scores) }), '01', 'votes', 2005)
    expect(ends(5, null, 4, 3, 2)).toBe(2)
    expect(ends(5, 4, 4, 3, 2)).toBe(2)
    expect(ends(3, 4, 5, 3, 2)).toBe(2)
    expect(ends(5, 4, 3, 2, null)).toBe(0)
  })

  it('makes a decline persistent from the second year on', () => {
    const flags = (from: number) =>
      changeBetween(dataset, '01', from, from + 1).rows.find(({ id }) => id === 'votes')?.flags
    expect(flags(2001)).toEqual(['declined', 'weak'])
    expect(flags(2002)).toEqual(['declined', 'persistent-decline', 'weak'])
  })
})
