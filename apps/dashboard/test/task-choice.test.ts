import { itemsOf, parsePlan, planOfDocument } from '@papi-lens/plans'
import { describe, expect, it } from 'vitest'
import { agenciesOf, chosenItems, duesOf } from '../src/views/plans/task-choice.ts'

const TEXT = [
  'KẾ HOẠCH',
  'Nâng cao Chỉ số PAPI năm 2024',
  'PHỤ LỤC',
  'Danh mục nhiệm vụ',
  'STT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời hạn hoàn thành',
  '1\tSửa chữa trạm y tế xã\tSở Y tế\tCác xã\tQuý II/2024',
  '2\tĐặt hòm thư góp ý ở bộ phận một cửa\tVăn phòng UBND\tSở Y tế\tThường xuyên',
  '3\tNiêm yết thu, chi ngân sách xã\tSở Tài chính\tCác xã\tHằng quý',
].join('\n')
const ALL = { dimension: null, agency: null, due: null, search: '' }

describe('choosing among the tasks of a plan', () => {
  const { document } = parsePlan(TEXT, { provinces: [] })
  const items = itemsOf(planOfDocument('ke-hoach', document))
  const refs = (choice: Partial<Parameters<typeof chosenItems>[2]>) =>
    chosenItems(items, document.year, { ...ALL, ...choice }).map(({ ref }) => ref)

  it('finds words without marks, and none where nothing fits', () => {
    expect(refs({})).toEqual(['1', '2', '3'])
    expect(refs({ search: 'hom thu' })).toEqual(['2'])
    expect(refs({ search: 'NGÂN SÁCH' })).toEqual(['3'])
    expect(refs({ search: 'cầu cảng' })).toEqual([])
  })

  it('takes an agency for one that leads or takes part', () => {
    expect(agenciesOf(items)).toContain('Sở Y tế')
    expect(refs({ agency: 'Sở Y tế' })).toEqual(['1', '2'])
    expect(refs({ agency: 'Sở Y tế', search: 'tram y te' })).toEqual(['1'])
  })

  it('tells quarters of the plan’s year from deadlines without a day', () => {
    expect(items.map(item => [...duesOf(item, 2024)])).toEqual([
      ['q2'],
      ['undated'],
      ['q1', 'q2', 'q3', 'q4'],
    ])
    expect(refs({ due: 'q2' })).toEqual(['1', '3'])
    // Of what year a quarter is stays open where the document does not tell its own.
    expect(items.map(item => [...duesOf(item, null)])).toEqual([['undated'], ['undated'], ['undated']])
  })
})
