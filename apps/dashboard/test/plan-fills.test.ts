import { itemsOf, parsePlan, planOfDocument } from '@papi-lens/plans'
import { describe, expect, it } from 'vitest'
import { createPlanFills, filledItem } from '../src/views/plans/plan-fills.ts'

const TEXT = [
  'KẾ HOẠCH',
  'Nâng cao Chỉ số PAPI năm 2024',
  'PHỤ LỤC',
  'Danh mục nhiệm vụ',
  'STT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời hạn hoàn thành',
  '1\tTrồng cây ven quốc lộ qua thị trấn\t\tCác xã\t',
  '2\tĐặt hòm thư góp ý ở bộ phận một cửa\tVăn phòng UBND\tSở Y tế\tThường xuyên',
].join('\n')
const [bare, told] = itemsOf(planOfDocument('a', parsePlan(TEXT, { provinces: [] }).document))

/** A keeper in memory; one that is full refuses. */
function keeperOf(text: string | null = null, isFull = false) {
  let kept = text
  return {
    getItem: () => kept,
    setItem: (_: string, value: string) => {
      if (isFull) throw new Error('full')
      kept = value
    },
  }
}

describe('what is filled in a plan', () => {
  it('stands where the plan tells nothing, and is read as a plan would be', () => {
    if (!bare) throw new Error('no item')
    const filled = filledItem(bare, { lead: 'Sở Xây dựng; các xã ', due: 'Quý II/2024' }, 2024)
    expect(filled.lead).toEqual(['Sở Xây dựng', 'các xã'])
    expect(filled.deadlines).toMatchObject([{ kind: 'quarter', end: '2024-06-30' }])
    expect(filledItem(bare, { due: 'sớm nhất có thể' }, 2024)).toMatchObject({
      lead: [],
      deadlines: [],
      unreadDeadlines: ['sớm nhất có thể'],
    })
  })

  it('does not write over what the plan tells', () => {
    if (!told) throw new Error('no item')
    expect(filledItem(told, { lead: 'Sở Xây dựng', due: 'Quý II/2024' }, 2024)).toEqual(told)
    expect(filledItem(told, undefined, null)).toEqual(told)
  })

  it('is kept by plan and item, and gone once it is emptied', () => {
    const keeper = keeperOf()
    const fills = createPlanFills(() => keeper)
    fills.write('a', '1', 'lead', ' Sở Xây dựng ')
    // Another tab.
    createPlanFills(() => keeper).write('b', '1', 'due', 'Quý II')
    fills.write('a', '1', 'due', 'Quý III')
    const again = createPlanFills(() => keeper)
    expect(again.fills.value).toEqual({
      a: { '1': { lead: 'Sở Xây dựng', due: 'Quý III' } },
      b: { '1': { due: 'Quý II' } },
    })
    again.write('a', '1', 'lead', '  ')
    fills.follow()
    expect(fills.fills.value.a).toEqual({ '1': { due: 'Quý III' } })
  })

  it('lasts as long as the page where the browser does not keep it, and says so', () => {
    const fills = createPlanFills(() => keeperOf(null, true))
    fills.write('a', '1', 'lead', 'Sở Xây dựng')
    fills.write('a', '2', 'lead', 'Sở Y tế')
    expect(fills.isKept.value).toBe(false)
    expect(fills.fills.value.a).toEqual({ '1': { lead: 'Sở Xây dựng' }, '2': { lead: 'Sở Y tế' } })
    const denied = createPlanFills(() => {
      throw new Error('denied')
    })
    expect([denied.fills.value, denied.isKept.value]).toEqual([{}, false])
  })

  it.each(['', '[', 'null', '[1]', '{"a":{"1":{"lead":7,"x":"y"}}}', '{"a":"b"}'])(
    'is nothing where %j is kept',
    text => {
      const { fills } = createPlanFills(() => keeperOf(text))
      expect(fills.value.a?.['1']?.lead).toBe(undefined)
    },
  )
})
