import { describe, expect, it } from 'vitest'
import { comparePlans, parsePlan, planOfDocument, readPlan } from '../../src/index.ts'
import { planText, task, UNITS } from '../small-plan.ts'

type Row = readonly [task: string, lead: string, due: string]

/** A plan of a year whose appendix has these rows, numbered from 1. */
function planFor(year: number, rows: readonly Row[]) {
  const lines = [
    'ỦY BAN NHÂN DÂN HUYỆN MƯỜNG THỬ',
    `Số: 12/KH-UBND`,
    `Mường Thử, ngày 05 tháng 01 năm ${year}`,
    'KẾ HOẠCH',
    `Nâng cao Chỉ số PAPI năm ${year}`,
    'PHỤ LỤC',
    'Danh mục nhiệm vụ',
    'STT\tNhiệm vụ\tCơ quan chủ trì\tThời hạn hoàn thành',
    ...rows.map((row, at) => [at + 1, ...row].join('\t')),
  ]
  return planOfDocument(`plan-${year}`, parsePlan(lines.join('\n'), { provinces: [] }).document)
}

const compared = (before: readonly Row[], after: readonly Row[]) => {
  const found = comparePlans(planFor(2023, before), planFor(2024, after))
  if (found === null) throw new Error('nothing was compared')
  return {
    ...found,
    pairs: found.kept.map(kept => [kept.before.ref, kept.after.ref]),
    dropped: found.dropped.map(({ item }) => item.ref),
    added: found.added.map(({ item }) => item.ref),
    nearest: found.dropped.map(({ nearest }) => nearest?.ref ?? null),
  }
}
const dues = (before: string, after: string) => {
  const task = 'Lắp camera ở chợ trung tâm huyện'
  return compared([[task, 'Công an huyện', before]], [[task, 'Công an huyện', after]]).kept[0]?.due
}

const HEALTH: Row = ['Bổ sung bác sĩ cho các trạm y tế vùng cao', 'Phòng Y tế', 'Quý II/2023']
const BUDGET: Row = [
  'Niêm yết công khai thu, chi ngân sách tại trụ sở xã',
  'Phòng Tài chính',
  'Trước 30/6/2023',
]
const POOR: Row = [
  'Niêm yết công khai danh sách hộ nghèo tại nhà văn hóa bản',
  'Phòng Lao động',
  'Thường xuyên',
]
const WATER: Row = ['Sửa chữa công trình nước sạch tập trung ở các bản', 'Phòng Nông nghiệp', 'Hằng quý']

describe('two plans', () => {
  it('that are the same keep everything, with the same deadlines and leads, a year on', () => {
    const next = [HEALTH, BUDGET, POOR, WATER].map(
      ([task, lead, due]): Row => [task, lead, due.replace('2023', '2024')],
    )
    const { pairs, kept, dropped, added } = compared([HEALTH, BUDGET, POOR, WATER], next)
    expect(pairs).toEqual([
      ['1', '1'],
      ['2', '2'],
      ['3', '3'],
      ['4', '4'],
    ])
    expect(kept.every(({ due, lead, likeness }) => due === 'same' && lead === 'same' && likeness === 1)).toBe(
      true,
    )
    expect([dropped, added]).toEqual([[], []])
  })

  it('are compared wherever their rows stand, and with the words of another year', () => {
    const { pairs, dropped, added } = compared(
      [HEALTH, BUDGET, WATER],
      [
        ['Sửa các công trình nước sạch tập trung năm 2024 ở bản', 'Phòng Nông nghiệp', 'Hằng quý'],
        ['Tổ chức đối thoại với thanh niên', 'Huyện đoàn', 'Quý III/2024'],
        ['Bổ sung bác sĩ, y sĩ cho trạm y tế các xã vùng cao', 'Phòng Y tế', 'Quý II/2024'],
      ],
    )
    expect(pairs).toEqual([
      ['3', '1'],
      ['1', '3'],
    ])
    expect([dropped, added]).toEqual([['2'], ['2']])
  })

  it('do not share a task because it begins with the same verb', () => {
    const { pairs, dropped, added, nearest } = compared([BUDGET], [POOR])
    expect([pairs, dropped, added]).toEqual([[], ['1'], ['1']])
    // Where few words are shared, a reader may look.
    expect(nearest).toEqual(['1'])
  })

  it('give each task one partner: of two alike the one under the same agency', () => {
    const of = (lead: string): Row => ['Tập huấn kỹ năng tiếp công dân cho cán bộ', lead, 'Quý I/2023']
    const { pairs, dropped } = compared([of('Thanh tra huyện'), of('Phòng Nội vụ')], [of('Phòng Nội vụ')])
    expect(pairs).toEqual([['2', '1']])
    expect(dropped).toEqual(['1'])
  })

  it('that split a task keep it once', () => {
    const { pairs, added } = compared(
      [['Rà soát hộ nghèo và cấp thẻ bảo hiểm y tế cho người cao tuổi', 'Phòng Lao động', 'Quý I/2023']],
      [
        ['Rà soát hộ nghèo theo chuẩn mới', 'Phòng Lao động', 'Quý I/2024'],
        ['Cấp thẻ bảo hiểm y tế cho người cao tuổi', 'Bảo hiểm xã hội', 'Quý I/2024'],
      ],
    )
    expect([pairs, added]).toEqual([[['1', '2']], ['1']])
  })

  it('are alike without their marks too', () => {
    const bare: Row = ['bo sung bac si cho cac tram y te vung cao', 'phong y te', 'Quý II/2024']
    const { kept } = compared([HEALTH], [bare])
    expect(kept.map(({ likeness, lead }) => [likeness, lead])).toEqual([[1, 'same']])
  })

  it.each([
    ['Quý II/2023', 'Quý II/2024', 'same'],
    ['Quý II/2023', 'Trước 30/6/2024', 'same'],
    ['Quý II/2023', 'Quý I/2024', 'earlier'],
    ['Quý II/2023', 'Tháng 11/2024', 'later'],
    // The date of the year before was left in: a year sooner within the plan.
    ['Trước 30/6/2023', 'Trước 30/6/2023', 'earlier'],
    ['Trước 30/6/2023', 'Trước 30/6/2025', 'later'],
    ['Thường xuyên', 'Thường xuyên', 'same'],
    ['Thường xuyên', 'Quý II/2024', 'changed'],
    ['Hằng quý', 'Hằng tháng', 'changed'],
    ['', 'Quý II/2024', 'given'],
    ['Quý II/2023', '', 'gone'],
    ['', '', 'same'],
  ])('tell of a deadline that was "%s" and is "%s": %s', (before, after, change) => {
    expect(dues(before, after)).toBe(change)
  })

  it('tell whether another agency leads, one for the first time, or none any more', () => {
    const of = (lead: string): Row => [HEALTH[0], lead, 'Quý II/2023']
    const leads = (before: string, after: string) => compared([of(before)], [of(after)]).kept[0]?.lead
    expect(leads('Phòng Y tế', 'Trung tâm Y tế')).toBe('changed')
    expect(leads('', 'Phòng Y tế')).toBe('given')
    expect(leads('Phòng Y tế', '')).toBe('gone')
    expect(leads('Phòng Y tế', 'PHÒNG Y TẾ')).toBe('same')
  })

  it('of which one carries no words of its document are not compared', () => {
    const titled = readPlan('small.json', planText({ tasks: [task('1', 'care', 'clinics')] }), UNITS)
    expect(comparePlans(titled, planFor(2024, [HEALTH]))).toBe(null)
    expect(comparePlans(planFor(2023, [HEALTH]), titled)).toBe(null)
  })

  it('without items have nothing in common', () => {
    expect(comparePlans(planFor(2023, []), planFor(2024, [HEALTH]))).toMatchObject({ kept: [], dropped: [] })
  })
})
