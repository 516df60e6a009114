// Deadlines, targets and duties of the source documents: against data/plans, made by hand, and dates read by eye.
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { appendixStart } from '../../src/appendix/appendix-start.ts'
import { readAppendix } from '../../src/appendix/read-appendix.ts'
import type { Deadline } from '../../src/deadline.ts'
import type { Plan } from '../../src/plan.ts'
import type { PlanItem, Target } from '../../src/plan-item.ts'
import { readDuties } from '../../src/promises/read-duties.ts'
import { readTargets } from '../../src/promises/read-targets.ts'
import { paragraphsOf } from '../../src/reading/paragraphs.ts'
import { repairText } from '../../src/reading/repair-text.ts'

const SHARED = new URL('../../../../../shared/plans/', import.meta.url)
const HAS_SHARED = existsSync(SHARED)
const YEARS: Readonly<Record<string, number>> = {
  'pac-nga-2022': 2022,
  'song-ma-2022': 2022,
  'thanh-liem-2021': 2021,
  'van-ban-2022': 2022,
  'son-la-2024': 2024,
}
const IDS = Object.keys(YEARS)

function original(id: string) {
  const { lines } = repairText(readFileSync(new URL(`${id}.txt`, SHARED), 'utf8'))
  const start = appendixStart(lines) ?? lines.length
  const year = YEARS[id] ?? null
  return {
    year,
    body: paragraphsOf(lines.slice(0, start)),
    tasks: readAppendix(lines.slice(start), { year }).tasks,
  }
}

function byHand(id: string): Plan {
  return JSON.parse(readFileSync(new URL(`../../../../data/plans/${id}.json`, import.meta.url), 'utf8'))
}

/** What a deadline says, without its words and the titles of events. */
function facts(deadline: Deadline): string {
  const { kind, of } = deadline
  if (kind === 'by-date') return `${of} ${kind} ${deadline.date}`
  if (kind === 'month' || kind === 'quarter' || kind === 'year')
    return `${of} ${kind} ${deadline.start} ${deadline.end}`
  return kind === 'recurring' ? `${of} ${kind} ${deadline.every} ${deadline.due ?? ''}` : `${of} ${kind}`
}

describe.skipIf(!HAS_SHARED)('the deadlines of the originals', () => {
  it.each(['pac-nga-2022', 'van-ban-2022'])('are those made by hand: %s', id => {
    const read = original(id).tasks.map(({ ref, deadlines }) => [ref, ...deadlines.map(facts)])
    expect(read).toEqual(byHand(id).tasks.map(({ ref, deadlines }) => [ref, ...deadlines.map(facts)]))
  })
})

/** Goals of the index stand in no item: "… nằm trong nhóm … trung bình cao trở lên" in the first sentence. */
const GOALS_OF_INDEX: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'son-la-2024': [[4, 'at-least', 'high-average']],
}

describe.skipIf(!HAS_SHARED)('the targets of the originals', () => {
  const numbers = ({
    value,
    year,
    comparator,
    subdimension,
  }: Omit<Target, 'metric' | 'dimension' | 'unit' | 'value'> & { readonly value: number | null }) => [
    comparator,
    value,
    year,
    subdimension,
  ]
  const inItems = (
    items: readonly (PlanItem & { readonly items?: readonly PlanItem[] })[],
  ): readonly Target[] =>
    items.flatMap(({ targets = [], items: nested = [] }) => [...targets, ...inItems(nested)])

  it.each(IDS)('are those made by hand, and no other: %s', id => {
    const { body, tasks, year } = original(id)
    const items = [...body.map(paragraph => ({ ...paragraph, dimension: null })), ...tasks]
    const targets = readTargets(items, { year })
    const isOfIndex = ({ metric }: { readonly metric: string }) => /^(?:score|rank|group)$/.test(metric)
    const read = targets
      .filter(target => !isOfIndex(target))
      .map(target =>
        numbers({
          ...target,
          year: target.year ?? 0,
          comparator: target.comparator === 'at-most' ? 'reach' : target.comparator,
        }),
      )
    expect(targets.filter(isOfIndex).map(({ line, comparator, group }) => [line, comparator, group])).toEqual(
      GOALS_OF_INDEX[id] ?? [],
    )
    expect(read).toEqual(inItems(byHand(id).measures).map(numbers))
  })
})

describe.skipIf(!HAS_SHARED)('the duties of the originals', () => {
  const NONE = [null, null, null]
  const HALF = ['2022-06-02', '2022-12-01', '2022-05-31']
  const YEAR = ['2022-12-02', '2022-06-01', '2022-11-30']
  const units = 'các cơ quan, đơn vị; UBND các xã, thị trấn'
  const expected: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
    'pac-nga-2022': [
      [200, 'Các ngành, các đơn vị, các bản', 'UBND xã', '2021-06-02', '2022-12-01', '2022-05-31'],
      [202, 'Các ngành, các đơn vị, các bản', 'UBND xã', ...YEAR],
      [204, 'Văn Phòng', 'UBND huyện', '2022-06-10', null, null],
      [204, 'Văn Phòng', 'UBND huyện', '2022-12-10', null, null],
      [208, 'Văn phòng – Thống kê', 'UBND huyện', '2022-06-10', null, null],
      [208, 'Văn phòng – Thống kê', 'UBND huyện', '2022-12-10', null, null],
      [224, 'Ủy ban Mặt trận Tổ quốc Việt Nam xã', 'UBND xã', ...HALF],
      [226, 'Ủy ban Mặt trận Tổ quốc Việt Nam xã', 'UBND xã', ...YEAR],
      [232, 'Công an xã', 'UBND xã', ...HALF],
      [232, 'Công an xã', 'UBND xã', ...YEAR],
    ],
    'song-ma-2022': [
      [141, units, 'UBND huyện', '2022-06-05', '2021-12-01', '2022-05-31'],
      [141, units, 'UBND huyện', '2022-12-05', '2021-12-01', '2022-11-30'],
      [155, 'Công an huyện', 'phòng Nội vụ', '2022-06-05', null, null],
      [155, 'Công an huyện', 'phòng Nội vụ', '2022-12-05', null, null],
    ],
    'thanh-liem-2021': [
      [135, 'Phòng Nội vụ huyện', 'UBND tỉnh', ...NONE],
      [179, 'Ủy ban nhân dân các xã, thị trấn', 'Ủy ban nhân dân cấp huyện', ...NONE],
    ],
    'van-ban-2022': [[451, units, 'UBND huyện', ...NONE]],
    'son-la-2024': [],
  }

  it.each(IDS)('are all there: %s', id => {
    const { body, year } = original(id)
    const read = readDuties(body, { year, issuer: null })
    expect(
      read.map(({ line, who, to, due, periodStart, periodEnd }) => [
        line,
        who,
        to,
        due,
        periodStart,
        periodEnd,
      ]),
    ).toEqual(expected[id])
  })
})
