import { readDocument } from '@papi-lens/io'
import { areasOf } from '@papi-lens/plans'
import { wordsIn } from '@papi-lens/words/all'
import { describe, expect, it } from 'vitest'
import { bundledDataset, bundledPlans } from '../../../../tests/bundled.ts'
import { withField } from '../../src/actions/action.ts'
import { actionCalendar } from '../../src/actions/action-calendar.ts'
import { actionDocx } from '../../src/actions/action-docx.ts'
import { outcomeOf } from '../../src/actions/action-outcome.ts'
import { actionRows, actionTable, COLUMNS } from '../../src/actions/action-table.ts'
import { actionOfTask, freeAction, holdsTask } from '../../src/actions/new-action.ts'
import { madeAction } from './made-actions.ts'

const dataset = bundledDataset()
const plans = bundledPlans(dataset)
const words = wordsIn('vi')

/** Every task that serves a weak area, as an action. */
const taken = plans.flatMap(({ id, issuer, year }) => {
  const about = { province: issuer.province ?? '', year: (year ?? 0) - 1 }
  const { weak } = areasOf(dataset, plans, about.province, about.year, { draws: 0 })
  return weak.flatMap(area =>
    area.serving
      .filter(({ plan }) => plan.id === id)
      .map(answer => ({
        about: { ...about, area },
        answer,
        action: actionOfTask(
          { ...about, area },
          answer,
          {},
          words,
          `${answer.plan.id}-${area.id}-${answer.item.ref}`,
        ),
      })),
  )
})

describe('an action', () => {
  it('from a task has what the task has, and nothing more', () => {
    expect(taken.length).toBeGreaterThan(20)
    for (const { about, answer, action } of taken) {
      expect(action.action).toBe(answer.item.title.vi)
      expect(action.lead === '').toBe(answer.item.lead.length === 0)
      expect(action.due === '').toBe(answer.item.deadlines.length === 0)
      expect(action.score).toBe(about.area.score)
      expect(action.cause).toBe('')
      expect(holdsTask([action], about, answer)).toBe(true)
      expect(holdsTask([action], { ...about, year: about.year - 1 }, answer)).toBe(false)
      expect(holdsTask([freeAction(about, 'a1')], about, answer)).toBe(false)
    }
  })

  it('of which the deadline is written anew means what is written', () => {
    const action = withField(
      madeAction({ deadlines: [{ of: 'task', kind: 'ongoing' }] }),
      'due',
      '20/11/2024',
    )
    expect([action.due, action.deadlines]).toEqual(['20/11/2024', null])
    expect(withField(madeAction({ deadlines: [] }), 'lead', 'A').deadlines).toEqual([])
  })
})

describe('the score after an action', () => {
  it('is the latest that was published, compared as the page compares', () => {
    const found = outcomeOf(dataset, madeAction({ year: 2022 }))
    expect([found?.year, found?.row.id, found?.row.comparability]).toEqual([2024, 'health-care', 'same'])
    expect(found?.row.to).toBe(dataset.panel.score('14', 2024, 'health-care'))
  })

  it('is of an earlier year where the latest has none, and none where there is none', () => {
    // Quảng Ninh was not published in 2023.
    expect(outcomeOf(dataset, madeAction({ province: '22', year: 2021 }))?.year).not.toBe(2023)
    expect(outcomeOf(dataset, madeAction({ year: 2024 }))).toBeNull()
    expect(outcomeOf(dataset, madeAction({ year: 2030 }))).toBeNull()
    expect(outcomeOf(dataset, madeAction({ province: 'X.9' }))).toBeNull()
    expect(outcomeOf(dataset, madeAction({ area: 'unknown-area' }))).toBeNull()
  })
})

describe('the appendix', () => {
  const hard = [
    madeAction({ action: '=1+1', cause: 'hai\ndòng', source: { id: 'a', plan: 'Kế hoạch A', ref: '3' } }),
    madeAction({
      id: 'a2',
      province: 'X.9',
      area: 'unknown-area',
      year: 2030,
      score: null,
      cause: '',
      lead: '',
    }),
  ]

  it('says in words what an action is, also of places that the data do not know', () => {
    const [known, unknown] = actionRows(hard, dataset, words)
    expect(known?.cells.area).toBe('6.1 Y tế công lập (Sơn La)')
    expect(known?.cells.action).toBe('=1+1\ntheo Kế hoạch A, mục 3')
    expect(known?.cells.score).toMatch(/^2022: 1,88\n2024: \d,\d\d \(.*\)$/)
    expect(unknown?.cells.area).toBe('unknown-area (X.9)')
    expect(unknown?.cells.score).toBe('')
  })

  it('is a table of as many cells as heads', () => {
    const { columns, rows } = actionTable(hard, dataset, words)
    expect(rows.map(row => row.length)).toEqual([columns.length, columns.length])
  })

  it('in Word is A4 with a head on every page, and its cells can be read', async () => {
    const rows = actionRows(hard, dataset, words)
    const blob = await actionDocx(rows, ['Nguồn: PAPI'], words)
    const bytes = new Uint8Array(await blob.arrayBuffer())
    const { unzipSync, strFromU8 } = await import('fflate')
    const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
    expect(xml).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/)
    expect(xml.match(/<w:tblHeader\/>/g)?.length).toBe(1)
    expect(xml.match(/<w:cantSplit\/>/g)?.length).toBe(3)
    const { text } = await readDocument('appendix.docx', bytes)
    for (const { cells } of rows)
      for (const column of COLUMNS) for (const line of cells[column].split('\n')) expect(text).toContain(line)
  })
})

describe('the calendar', () => {
  it('holds the days of a task as the plan has them, and those that were written by hand', () => {
    const actions = [
      ...taken.map(({ action }) => action),
      madeAction({ id: 'hand', due: 'trước 30/6/2023' }),
      madeAction({ id: 'gone', action: 'Bỏ', status: 'dropped', due: 'trước 1/7/2023' }),
      madeAction({ id: 'vague', due: 'sớm nhất có thể' }),
    ]
    // How the file is written is held by the tests of its writer: here only what goes into it.
    const { text, left } = actionCalendar(actions, dataset, words)
    const events = text
      .replaceAll('\r\n ', '')
      .split('BEGIN:VEVENT')
      .slice(1)
      .map(event => ({
        uid: /^UID:(.*)$/m.exec(event)?.[1] ?? '',
        start: /^DTSTART;VALUE=DATE:(\d+)/m.exec(event)?.[1],
      }))
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
    expect(events.length).toBeGreaterThan(5)
    expect(events.filter(({ uid }) => uid.startsWith('action-hand-'))).toEqual([
      { uid: 'action-hand-1-1@papi-lens', start: '20230630' },
    ])
    expect(events.filter(({ uid }) => /^action-(gone|vague)-/.test(uid))).toEqual([])
    // What has no day is counted, what was dropped is not.
    const entered = new Set(events.map(({ uid }) => uid.replace(/-\d+-\d+@papi-lens$/, '')))
    expect(left).toBe(actions.length - 1 - entered.size)
    expect(actionCalendar(actions.slice(-1), dataset, words).left).toBe(1)
  })
})
