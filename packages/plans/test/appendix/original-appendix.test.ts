// The appendices of the source documents against the facts of data/plans, which were made by hand.
import { existsSync, readFileSync } from 'node:fs'
import { fold } from '@papi-lens/core'
import { describe, expect, it } from 'vitest'
import { appendixStart } from '../../src/appendix/appendix-start.ts'
import { readAppendix } from '../../src/appendix/read-appendix.ts'
import type { Plan } from '../../src/plan.ts'
import { repairText } from '../../src/reading/repair-text.ts'

const SHARED = new URL('../../../../../shared/plans/', import.meta.url)
const HAS_SHARED = existsSync(SHARED)

function original(id: string) {
  const { lines } = repairText(readFileSync(new URL(`${id}.txt`, SHARED), 'utf8'))
  const start = appendixStart(lines)
  return start === null ? null : readAppendix(lines.slice(start), { year: 2022 })
}

function byHand(id: string): Plan {
  return JSON.parse(readFileSync(new URL(`../../../../data/plans/${id}.json`, import.meta.url), 'utf8'))
}

/** Agencies as data/plans writes them out, in any order. */
const WRITTEN_OUT: readonly (readonly [RegExp, string])[] = [
  [/VHTT-TT/, 'Văn hóa, Thể thao - Truyền thông'],
  [/LĐ-TB&XH/, 'Lao động - Thương binh và Xã hội'],
  [/TN&MT/, 'Tài nguyên và Môi trường'],
  [/KT&HT/, 'Kinh tế và Hạ tầng'],
  [/HĐND&UBND/, 'HĐND và UBND'],
  [/TDP/, 'tổ dân phố'],
  [/UBND cấp huyện/, 'UBND huyện'],
  [/một cửa trả kết quả của/, 'một cửa'],
  [/^Đoàn thể/, 'Các đoàn thể'],
  [/có liên quan/, 'liên quan'],
  [/^đơn vị liên quan/, 'Các cơ quan, đơn vị liên quan'],
]

function plain(agencies: readonly string[]): string[] {
  return agencies
    .map(agency => fold(WRITTEN_OUT.reduce((name, [short, full]) => name.replace(short, full), agency)))
    .sort()
}

describe.skipIf(!HAS_SHARED)('the appendix of Văn Bàn, whose columns lost their separators', () => {
  it('has its 38 tasks with lead and partners as made by hand, and no doubt', () => {
    const read = original('van-ban-2022')
    const tasks = byHand('van-ban-2022').tasks
    expect(
      read?.tasks.map(task => [task.ref, task.line, task.dimension, plain(task.lead), plain(task.partners)]),
    ).toEqual(
      tasks.map(task => [task.ref, task.line, task.dimension, plain(task.lead), plain(task.partners)]),
    )
    expect(read?.tasks.map(({ deadlines }) => deadlines.length)).toEqual(tasks.map(() => 1))
    expect(read?.notices).toEqual([])
  })
})

describe.skipIf(!HAS_SHARED)('the appendix of Pắc Ngà, whose rows break over pages', () => {
  it('has its 40 tasks in 6, 8, 2, 5, 9, 7, 1, 2, each with all its cells', () => {
    const read = original('pac-nga-2022')
    const facts = byHand('pac-nga-2022').tasks
    expect(read?.tasks.map(({ ref, line, dimension, lead }) => [ref, line, dimension, lead.length])).toEqual(
      facts.map(({ ref, line, dimension, lead }) => [ref, line, dimension, lead.length]),
    )
    const counts = new Map<string | null, number>()
    for (const { dimension } of read?.tasks ?? []) counts.set(dimension, (counts.get(dimension) ?? 0) + 1)
    expect([...counts.values()]).toEqual([6, 8, 2, 5, 9, 7, 1, 2])
    for (const { outputs, partners, deadlines } of read?.tasks ?? [])
      expect([outputs.length > 0, partners.length > 0, deadlines.length > 0]).toEqual([true, true, true])
    expect(read?.notices).toEqual([])
  })

  it('joins what a page broke, cell by cell', () => {
    const row = original('pac-nga-2022')?.tasks.find(({ ref }) => ref === '33')
    expect(row?.lastLine).toBe(306)
    expect(row?.outputs[0]).toMatch(/lớp học năm 2022$/)
    expect(row?.deadlines.at(-1)).toMatchObject({ kind: 'by-date', date: '2022-12-03' })
  })
})

describe.skipIf(!HAS_SHARED)('a document that only mentions an appendix', () => {
  it.each(['song-ma-2022', 'thanh-liem-2021', 'son-la-2024'])('has none: %s', id =>
    expect(original(id)).toBeNull(),
  )
})
