import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import type { Deadline } from '../../src/deadline.ts'
import { type CalendarItem, type CalendarWords, toICalendar } from '../../src/promises/icalendar.ts'

const words: CalendarWords = {
  output: kind => (kind === 'report' ? 'báo cáo' : kind),
  chosenDay: 'ngày cuối kỳ',
  undated: count => `bỏ ${count}`,
}
const options = { year: 2022, name: 'Kế hoạch', lang: 'vi', words } as const

function item(deadlines: readonly Deadline[], change: Partial<CalendarItem> = {}): CalendarItem {
  return { uid: 'nho-1', title: 'Dọn suối', description: 'UBND xã', deadlines, ...change }
}

/** The events of a file as another library reads them. */
function events(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file))
  return calendar.getAllSubcomponents('vevent').map(component => new ICAL.Event(component))
}

const days = (deadline: Deadline, ...beside: Deadline[]) =>
  events(toICalendar([item([deadline, ...beside])], options)).map(
    ({ startDate, endDate }) => `${startDate} ${endDate}`,
  )

describe('toICalendar', () => {
  it('gives all-day events, the day after as their end', () => {
    expect(days({ of: 'task', kind: 'by-date', date: '2022-08-31' })).toEqual(['2022-08-31 2022-09-01'])
    expect(days({ of: 'task', kind: 'by-date', date: '2022-12-31' })).toEqual(['2022-12-31 2023-01-01'])
    expect(days({ of: 'plan', kind: 'quarter', start: '2022-07-01', end: '2022-09-30' })).toEqual([
      '2022-07-01 2022-10-01',
    ])
    expect(days({ of: 'plan', kind: 'month', start: '2022-02-01', end: '2022-02-28' })).toEqual([
      '2022-02-01 2022-03-01',
    ])
  })

  it('enters what recurs by its day in the plan’s year, else at the end of each period', () => {
    expect(days({ of: 'report', kind: 'recurring', every: 'half-year', due: '--06-03' })).toEqual([
      '2022-06-03 2022-06-04',
    ])
    expect(days({ of: 'report', kind: 'recurring', every: 'year', due: '--02-29' })).toEqual([
      '2022-02-28 2022-03-01',
    ])
    expect(days({ of: 'report', kind: 'recurring', every: 'quarter' })).toEqual([
      '2022-03-31 2022-04-01',
      '2022-06-30 2022-07-01',
      '2022-09-30 2022-10-01',
      '2022-12-31 2023-01-01',
    ])
    const [event] = events(toICalendar([item([{ of: 'report', kind: 'recurring', every: 'year' }])], options))
    expect(event?.description).toBe('UBND xã\nngày cuối kỳ')
  })

  it('a yearly report stands for that of the second half-year', () => {
    const report = { of: 'report', kind: 'recurring' } as const
    expect(days({ ...report, every: 'half-year' }, { ...report, every: 'year' })).toEqual([
      '2022-06-30 2022-07-01',
      '2022-12-31 2023-01-01',
    ])
  })

  it('names what falls due, and the words of the document', () => {
    const deadline = { of: 'report', kind: 'by-date', date: '2022-11-20', text: 'trước 20/11' } as const
    const [event] = events(toICalendar([item([deadline])], options))
    expect([event?.uid, event?.summary, event?.description]).toEqual([
      'nho-1-1-1@papi-lens',
      'Dọn suối (báo cáo)',
      'UBND xã\ntrước 20/11',
    ])
  })

  it('counts what has no date', () => {
    const file = toICalendar(
      [
        item([
          { of: 'task', kind: 'ongoing' },
          { of: 'task', kind: 'as-regulated' },
        ]),
      ],
      options,
    )
    expect(events(file)).toEqual([])
    expect(new ICAL.Component(ICAL.parse(file)).getFirstPropertyValue('description')).toBe('bỏ 2')
  })

  it('gives the same bytes each time', () => {
    const items = [item([{ of: 'task', kind: 'by-date', date: '2022-08-31' }])]
    expect(toICalendar(items, options)).toBe(toICalendar(items, options))
    expect(toICalendar(items, options)).toContain('DTSTAMP:20220101T000000Z')
  })

  it('keeps lines within 75 octets and characters whole', () => {
    const title = 'Ủy ban nhân dân 🏞️ '.repeat(30).trim()
    const file = toICalendar(
      [item([{ of: 'task', kind: 'by-date', date: '2022-08-31' }], { title })],
      options,
    )
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(events(file)[0]?.summary).toBe(title)
  })

  it('takes any text as text', () => {
    const text = fc.string({ unit: 'binary', maxLength: 120 })
    const evil = fc.constantFrom(
      'a\r\nEND:VEVENT\r\nBEGIN:VEVENT',
      '\\n;,\\',
      'x\nATTACH:file',
      '\u2028',
      '"',
      ':',
    )
    fc.assert(
      fc.property(fc.oneof(text, evil), fc.oneof(text, evil), (title, uid) => {
        const deadline = { of: 'task', kind: 'by-date', date: '2022-08-31' } as const
        const file = toICalendar([item([deadline], { title, uid, description: title })], {
          ...options,
          name: title,
        })
        expect(events(file)).toHaveLength(1)
        const [event] = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent')
        expect(
          event
            ?.getAllProperties()
            .map(({ name }) => name)
            .filter(name => name !== 'description'),
        ).toEqual(['uid', 'dtstamp', 'dtstart', 'dtend', 'summary', 'transp'])
      }),
      { seed: 4, numRuns: 300 },
    )
  })
})
