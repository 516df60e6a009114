import { describe, expect, it } from 'vitest'
import { checkAgencies } from '../../src/checks/check-agencies.ts'
import { isAfterReform, successorsOf } from '../../src/checks/former-agency.ts'
import { linesOf, smallDocument, smallTask } from './small-document.ts'

describe('an agency that is no more', () => {
  it.each([
    ['Sở Tài nguyên và Môi trường', 'Sở Nông nghiệp và Môi trường'],
    ['Sở Kế hoạch và Đầu tư', 'Sở Tài chính'],
    ['Sở TT&TT', 'Sở Khoa học và Công nghệ'],
    ['Phòng Tư pháp huyện', 'Văn phòng HĐND và UBND của xã, phường, đặc khu'],
    ['UBND các huyện, thành phố', 'UBND xã, phường, đặc khu'],
    ['Chủ tịch UBND quận', 'UBND xã, phường, đặc khu'],
    ['UBND các xã, phường, thị trấn', 'UBND xã, phường, đặc khu'],
    ['Công an huyện', 'Công an tỉnh'],
  ])('%s: its work is with %s', (agency, successor) => {
    expect(successorsOf(agency, false)?.[0]).toBe(successor)
  })

  it.each([
    'Sở Nội vụ',
    'Sở Nông nghiệp và Môi trường',
    'Sở Dân tộc và Tôn giáo',
    'UBND thành phố Hà Nội',
    'UBND các xã, phường, đặc khu',
    'Phòng Kinh tế',
    'Phòng Văn hóa - Xã hội',
    'Công an tỉnh',
    'Thanh tra tỉnh',
  ])('%s still is', agency => {
    expect([successorsOf(agency, false), successorsOf(agency, true)]).toEqual([null, null])
  })

  it('is told in plans issued since July 2025, or for a later year where no date is known', () => {
    expect(isAfterReform({ date: '2025-06-30', year: 2025 })).toBe(false)
    expect(isAfterReform({ date: '2025-07', year: 2025 })).toBe(true)
    expect(isAfterReform({ date: null, year: 2025 })).toBe(false)
    expect(isAfterReform({ date: null, year: 2026 })).toBe(true)
  })

  it('is told once with how often it is named, among tasks and addressees', () => {
    const tasks = [
      smallTask({ lead: ['Sở Giao thông vận tải'], partners: ['Sở Nội vụ'], line: 4 }),
      smallTask({ lead: ['Sở Giao thông vận tải'], line: 5 }),
    ]
    const lines = linesOf('a\n\nNơi nhận:\n- UBND các huyện;\n- Sở Nội vụ;\n- Lưu: VT.')
    const plan = smallDocument({ date: '2026-01-05', year: 2026, tasks })
    expect(checkAgencies(plan, lines)).toMatchObject([
      { agency: 'Sở Giao thông vận tải', times: 2, line: 4 },
      { agency: 'UBND các huyện', times: 1, line: 4 },
    ])
    expect(checkAgencies({ ...plan, date: '2024-01-05', year: 2024 }, lines)).toEqual([])
  })
})
