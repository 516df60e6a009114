import { describe, expect, it } from 'vitest'
import { unitNamed } from '../../src/claims/unit-name.ts'
import { publishedFramework } from './published-framework.ts'

const framework = publishedFramework()

describe('the name of a unit', () => {
  it.each(framework.units.filter(({ level }) => level !== 'total'))(
    'is told as the framework writes it: $vi',
    unit => {
      expect(unitNamed(unit.vi, framework)).toBe(unit.id)
    },
  )

  it.each([
    ['Công khai minh bạch trong việc đưa ra quyết định ở địa phương', 'transparency'],
    ['Công khai thu chi ngân sách cấp xã', 'commune-budgets'],
    ['Khung giá đất và kế hoạch sử dụng đất', 'land-plans'],
    ['Bầu cử trưởng thôn', 'village-elections'],
    ['Y tế công', 'health-care'],
    ['y te cong lap', 'health-care'],
    ['Y tế công lập'.normalize('NFD'), 'health-care'],
    ['TIẾP CẬN INTERNET', 'internet-access'],
    ['chỉ số nội dung Quản trị điện tử', 'e-governance'],
    ['Tiếp xúc với chính quyền', 'authority-interactions'],
    ['An ninh trật tự', 'law-and-order'],
  ])('is told in other wordings: %s', (name, id) => {
    expect(unitNamed(name, framework)).toBe(id)
  })

  it.each([
    'Tham nhũng',
    'Công khai',
    'Chất lượng',
    'chính quyền địa phương',
    'cải cách hành chính',
    '',
    '…',
  ])('is not guessed: "%s"', name => {
    expect(unitNamed(name, framework)).toBeNull()
  })

  it('is looked for within a dimension only, if one is given', () => {
    expect(unitNamed('Y tế công', framework, 'services')).toBe('health-care')
    expect(unitNamed('Y tế công', framework, 'environment')).toBeNull()
  })
})
