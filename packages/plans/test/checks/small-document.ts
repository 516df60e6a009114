import type { PlanDocument } from '../../src/plan-document.ts'
import type { ReadItem } from '../../src/plan-item.ts'
import type { SourceLine } from '../../src/reading/source-line.ts'

/** A plan for 2022 with nothing in it but what a test gives. */
export function smallDocument(parts: Partial<PlanDocument> = {}): PlanDocument {
  return {
    title: 'KẾ HOẠCH Nâng cao Chỉ số PAPI',
    number: '7/KH-UBND',
    date: '2022-02-10',
    year: 2022,
    issuer: { name: 'UBND xã An Bình', level: 'commune', province: '14' },
    basis: [],
    sections: [],
    measures: [],
    tasks: [],
    taskForm: 'table',
    targets: [],
    duties: [],
    warnings: [],
    unreadPages: [],
    ...parts,
  }
}

/** A task that has all it needs. */
export function smallTask(parts: Partial<ReadItem> = {}): ReadItem {
  return {
    kind: 'task',
    ref: '1',
    dimension: 'services',
    text: 'Sửa đường liên bản',
    title: { vi: 'Sửa đường liên bản', en: 'Sửa đường liên bản' },
    serves: { main: 'basic-infrastructure', also: [], matches: [] },
    outputs: [],
    lead: ['UBND xã'],
    partners: [],
    deadlines: [{ kind: 'ongoing', of: 'task', text: 'Thường xuyên' }],
    line: 10,
    lastLine: 10,
    ...parts,
  }
}

export function linesOf(text: string): SourceLine[] {
  return text.split('\n').map((raw, index) => ({ line: index + 1, text: raw.trim(), raw }))
}
