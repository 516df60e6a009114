import { describe, expect, it } from 'vitest'
import { agenciesIn, looksLikeAgency } from '../../src/appendix/agency.ts'

describe('what looks like an agency', () => {
  it.each([
    'Phòng Văn hóa và Thông tin',
    'Phòng Lao động - Thương binh và Xã hội',
    'Trung tâm Văn hóa, Thể thao - Truyền thông huyện',
    'Văn phòng HĐND&UBND huyện',
    'Ủy ban MTTQ Việt Nam xã',
    'Bộ phận Tiếp nhận và Trả kết quả',
    'Ban Thanh tra nhân dân',
    'CC Văn hóa XH',
    'UBND các huyện, thành phố',
    'các cơ quan, đơn vị liên quan',
    'Trưởng thôn, bản',
    'Văn phòng',
    '- Trạm Y tế',
  ])('is: %s', text => expect(looksLikeAgency(text)).toBe(true))

  it.each([
    'Phòng, chống tham nhũng trong trường học',
    'Ban hành kế hoạch kiểm tra',
    'Tổ chức đối thoại với dân',
    'Các văn bản chỉ đạo',
    'Thường xuyên',
    'Quý I/2023',
    'Phòng',
    '',
  ])('is not: %s', text => expect(looksLikeAgency(text)).toBe(false))
})

describe('the agencies of a cell', () => {
  it('are parted at semicolons, whatever stands between them', () => {
    expect(agenciesIn('Văn phòng; người phụ trách; - Các bản.')).toEqual([
      'Văn phòng',
      'người phụ trách',
      'Các bản',
    ])
  })

  it('are parted at commas and dashes where both sides are agencies by themselves', () => {
    expect(agenciesIn('Sở Nội vụ, Sở Tư pháp, UBND các huyện, thành phố')).toEqual([
      'Sở Nội vụ',
      'Sở Tư pháp',
      'UBND các huyện, thành phố',
    ])
    expect(agenciesIn('- Các ban, ngành xã - Công an xã')).toEqual(['Các ban, ngành xã', 'Công an xã'])
    expect(agenciesIn('Phòng Tài chính - Kế hoạch')).toEqual(['Phòng Tài chính - Kế hoạch'])
    expect(agenciesIn('Tổ trưởng TDP; Trưởng thôn, bản')).toEqual(['Tổ trưởng TDP', 'Trưởng thôn, bản'])
  })

  it('are parted at "và" where what follows is a group of its own', () => {
    expect(agenciesIn('Phòng Nội vụ và các đơn vị liên quan')).toEqual([
      'Phòng Nội vụ',
      'các đơn vị liên quan',
    ])
    expect(agenciesIn('Văn phòng HĐND và UBND huyện')).toEqual(['Văn phòng HĐND và UBND huyện'])
    expect(agenciesIn('Các cơ quan và đơn vị liên quan')).toEqual(['Các cơ quan và đơn vị liên quan'])
  })

  it('are named without what they are to do', () => {
    expect(agenciesIn('Phòng Tư pháp tham mưu ban hành kế hoạch')).toEqual(['Phòng Tư pháp'])
  })
})
