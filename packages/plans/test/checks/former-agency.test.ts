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
    ['Tòa án nhân dân huyện', 'Tòa án nhân dân khu vực'],
    ['UBND thành phố Vinh', 'UBND xã, phường, đặc khu'],
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
    'Phòng Kinh tế - Hạ tầng và Đô thị',
    'Ban Dân tộc của HĐND tỉnh',
    'Chi nhánh Văn phòng Đăng ký đất đai huyện',
    'Tòa án nhân dân khu vực 2',
    'UBND thành phố Hồ Chí Minh',
    'UBND thành phố',
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

describe('the words of the work', () => {
  const told = (text: string, level: 'province' | 'commune' = 'province') => {
    const plan = smallDocument({ date: '2026-01-05', year: 2026 })
    const issuer = { ...plan.issuer, level }
    return checkAgencies({ ...plan, issuer }, linesOf(text)).map(({ code: _, ...fault }) => fault)
  }
  const named = (text: string, level?: 'province' | 'commune') =>
    told(text, level).map(fault => ('agency' in fault ? fault.agency : null))

  it('name it as well as a column of leads', () => {
    expect(named('1. Giao Sở TN&MT cấp giấy chứng nhận; Sở Giao thông vận tải sửa đường.')).toEqual([
      'Sở TN&MT',
      'Sở Giao thông vận tải',
    ])
    expect(named('1. Gửi Phòng Nội vụ tổng hợp.', 'commune')).toEqual(['Phòng Nội vụ'])
  })

  it.each([
    [
      'said to be former',
      '1. Nhận hồ sơ của Sở Tài nguyên và Môi trường (nay là Sở Nông nghiệp và Môi trường).',
    ],
    ['taken over from', '1. Tiếp nhận nhiệm vụ từ Sở Kế hoạch và Đầu tư.'],
    ['merged', '1. Sau khi hợp nhất Sở Kế hoạch và Đầu tư với Sở Tài chính, rà soát thủ tục.'],
    [
      'told of what was',
      'I. KẾT QUẢ\n1. UBND các huyện đã công khai danh sách.\nII. NHIỆM VỤ\n1. Sửa đường.',
    ],
    [
      'author of a document cited',
      '1. Thực hiện Kế hoạch số 12/KH-UBND ngày 3/2/2024 của UBND huyện Chư Sê.',
    ],
    ['no office at all', '1. Phòng y tế trường học kiểm tra nguồn nước.'],
  ])('are no fault where it is %s', (_, text) => {
    expect(named(text, 'commune')).toEqual([])
  })
})
