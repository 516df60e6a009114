import { describe, expect, it } from 'vitest'
import { FLAGS, type Flag, type FlagEvidence, flagsFor, isWeakArea } from '../src/flag.ts'

/** A rise of no note: raises no flag. */
const CALM: FlagEvidence = {
  direction: 'up',
  dimensionDirection: 'up',
  robustZ: 0,
  signal: null,
  run: 0,
  sustained: false,
  groupFrom: 'high',
  groupTo: 'high',
}
const DOWN: FlagEvidence = { ...CALM, direction: 'down', dimensionDirection: 'down', run: 1 }
/** What a redefined unit leaves: groups, but no change. */
const NO_CHANGE: FlagEvidence = { ...CALM, direction: null, robustZ: null }

describe('flags', () => {
  it('lead with what is beyond usual movement', () => {
    expect(FLAGS).toEqual([
      'clear-decline',
      'sustained-decline',
      'clear-rise',
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
    [
      'clear-decline: down, beyond usual movement',
      { ...DOWN, signal: 'clear' },
      ['clear-decline', 'declined'],
    ],
    ['no clear-decline within usual movement', { ...DOWN, signal: 'within' }, ['declined']],
    ['clear-rise: up, beyond usual movement', { ...CALM, signal: 'clear' }, ['clear-rise']],
    ['nothing clear of a flat year', { ...CALM, direction: 'flat', signal: 'clear' }, []],
    [
      'sustained-decline: a run of two that sums to more than usual movement',
      { ...DOWN, run: 2, sustained: true },
      ['sustained-decline', 'declined', 'persistent-decline'],
    ],
    ['no sustained-decline in a run of one', { ...DOWN, run: 1, sustained: true }, ['declined']],
    ['group-drop: a lower group', { ...CALM, groupTo: 'high-average' }, ['group-drop']],
    ['no group-drop in a higher group', { ...CALM, groupFrom: 'high-average', groupTo: 'high' }, []],
    ['no group-drop from no group', { ...CALM, groupFrom: null }, []],
    ['weak: low-average', { ...CALM, groupFrom: 'low', groupTo: 'low-average' }, ['weak']],
    ['weak: low', { ...CALM, groupFrom: 'low', groupTo: 'low' }, ['weak']],
    ['not weak: high-average', { ...CALM, groupFrom: 'high-average', groupTo: 'high-average' }, []],
    ['not weak without a score', { ...CALM, direction: null, groupTo: null }, []],
    [
      'no change, no decline flag, whatever else is known',
      {
        ...NO_CHANGE,
        robustZ: -3,
        signal: 'clear',
        run: 5,
        sustained: true,
        groupFrom: 'high',
        groupTo: 'low-average',
      },
      ['weak'],
    ],
    [
      'all that a decline can raise, in order',
      {
        direction: 'down',
        dimensionDirection: 'up',
        robustZ: -2,
        signal: 'clear',
        run: 3,
        sustained: true,
        groupFrom: 'high',
        groupTo: 'low',
      },
      FLAGS.filter(flag => flag !== 'clear-rise'),
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
    [['clear-decline', 'declined'], true],
    [['declined', 'weak'], true],
    [['declined', 'persistent-decline'], false],
    [['clear-rise'], false],
    [['relative-decline', 'group-drop'], false],
  ] as [Flag[], boolean][])('stands low or declined clearly: %j is %s', (flags, weak) => {
    expect(isWeakArea(flags)).toBe(weak)
  })
})
