import type { Province } from '@papi-lens/core'
import { describe, expect, it } from 'vitest'
import { paragraphsOf } from '../../src/reading/paragraphs.ts'
import { repairText } from '../../src/reading/repair-text.ts'
import { readHead } from '../../src/structure/read-head.ts'

const province = (code: string, vi: string): Province => ({
  code,
  slug: vi,
  vi,
  en: vi,
  region: 'NMM',
  successor: { code, vi },
  aliases: [],
})
const provinces = [province('14', 'Sơn La'), province('92', 'Cần Thơ')]
const read = (text: string) => readHead(paragraphsOf(repairText(text).lines), provinces)

describe('readHead', () => {
  it('takes a committee over the kind of the document for the issuer where there is neither number nor motto', () => {
    const { head } = read(`ỦY BAN NHÂN DÂN
TỈNH SƠN LA

KẾ HOẠCH
Nâng cao Chỉ số PAPI năm 2025
1. Niêm yết danh sách hộ nghèo.`)
    expect(head.issuer).toEqual({ name: 'UBND tỉnh Sơn La', level: 'province', province: '14' })
  })

  it('reads number, date, issuer and basis of a plan with a head in two columns', () => {
    const { head, notices } = read(`ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 45/KH-UBND\tCần Thơ, ngày 12 tháng 3 năm 2023
KẾ HOẠCH
NÂNG CAO CHỈ SỐ PAPI
NĂM 2023
Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 về chương trình theo Quyết định số 9/QĐ-TTg;
Căn cứ Nghị định số 61/2018/NĐ-CP của Chính phủ;
UBND thành phố Cần Thơ ban hành Kế hoạch như sau:
I. MỤC ĐÍCH`)
    expect(head).toEqual({
      title: 'Kế hoạch NÂNG CAO CHỈ SỐ PAPI NĂM 2023',
      number: '45/KH-UBND',
      date: '2023-03-12',
      year: 2023,
      issuer: { name: 'UBND thành phố Cần Thơ', level: 'province', province: '92' },
      basis: ['76/NQ-CP'],
    })
    expect(notices).toEqual([])
  })

  it('names an unnamed district by the place of its date, and says what is blank', () => {
    const { head, notices } = read(`Số: /KH-UBND

Mai Sơn, ngày tháng 4 năm 2022

KẾ HOẠCH
Nâng cao Chỉ số PAPI năm 2022

Thực hiện Kế hoạch số 48/KH-UBND của UBND tỉnh Sơn La. UBND huyện ban hành Kế hoạch như sau:

I. MỤC ĐÍCH`)
    expect(head).toMatchObject({
      number: null,
      date: '2022-04',
      issuer: { name: 'UBND huyện Mai Sơn', level: 'district', province: '14' },
      basis: ['48/KH-UBND'],
    })
    expect(notices.map(({ code, line }) => [code, line])).toEqual([
      ['missing-number', 1],
      ['missing-date', 3],
    ])
  })

  it.each([
    'ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ\nỦY BAN NHÂN DÂN PHƯỜNG AN BÌNH',
    'ỦY BAN NHÂN DÂN\nTHÀNH PHỐ CẦN THƠ\nUBND PHƯỜNG AN BÌNH',
    'UBND THÀNH PHỐ CẦN THƠ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nUBND PHƯỜNG AN BÌNH | Độc lập - Tự do - Hạnh phúc',
  ])('takes the lower of two committees one above the other for the issuer', block => {
    const { head } = read(
      `${block}\nSố: 88–KH/UBND\nAn Bình, ngày 3 tháng 9 năm 2025\nKẾ HOẠCH\nNâng cao Chỉ số PAPI năm 2025\nI. MỤC ĐÍCH`,
    )
    expect(head.issuer).toEqual({ name: 'UBND phường An Bình', level: 'commune', province: '92' })
    expect(head.number).toBe('88-KH/UBND')
  })

  it('goes on with a title cut in the middle until it names the index, below a head set apart by spaces', () => {
    const { head } = read(`UBND HUYỆN MAI SƠN       CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 9/KH-UBND                    Độc lập - Tự do - Hạnh phúc

KẾ HOẠCH
Khắc phục hạn chế, cải thiện
Chỉ số Hiệu quả quản trị và hành
chính công (PAPI) huyện Mai Sơn năm 2023
________

Căn cứ Kế hoạch số 31/KH-UBND ngày 01/3/2023 của UBND tỉnh;
I. MỤC ĐÍCH`)
    expect(head).toMatchObject({
      title:
        'Kế hoạch Khắc phục hạn chế, cải thiện Chỉ số Hiệu quả quản trị và hành chính công (PAPI) huyện Mai Sơn năm 2023',
      number: '9/KH-UBND',
      year: 2023,
      issuer: { name: 'UBND huyện Mai Sơn', level: 'district' },
    })
  })

  it('takes number and date from the decision that promulgates the plan', () => {
    const { head } = read(`Số: 27/QĐ-UBND
Tà Xùa, ngày 9 tháng 3 năm 2022
QUYẾT ĐỊNH
Ban hành Kế hoạch
Căn cứ Quyết định số 54/QĐ-UBND của huyện;
KẾ HOẠCH
Cải thiện Chỉ số PAPI năm 2022
(Ban hành kèm theo Quyết định số 27/QĐ-UBND ngày 09/3/2022 của UBND xã Tà Xùa)
Thực hiện Kế hoạch số 15/KH-UBND của UBND tỉnh Sơn La.
I. MỤC ĐÍCH`)
    expect(head).toMatchObject({
      number: '27/QĐ-UBND',
      date: '2022-03-09',
      issuer: { name: 'UBND xã Tà Xùa', level: 'commune', province: '14' },
      basis: ['15/KH-UBND'],
    })
  })

  it.each([
    `ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
HUYỆN MAI SƠN\tĐộc lập - Tự do - Hạnh phúc
Số: 7/KH-UBND\tMai Sơn, ngày 3 tháng 4 năm 2022`,
    `ỦY BAN NHÂN DÂN HUYỆN MAI SƠN Số: 7/KH-UBND\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Mai Sơn, ngày 3 tháng 4 năm 2022`,
  ])('reads a head whose columns and lines a conversion kept or ran together', block => {
    const { head } = read(`${block}\n\nKẾ HOẠCH\nNâng cao Chỉ số PAPI năm 2022\n\nI. MỤC ĐÍCH`)
    expect(head).toMatchObject({
      number: '7/KH-UBND',
      date: '2022-04-03',
      issuer: { name: 'UBND huyện Mai Sơn', level: 'district' },
    })
  })

  it('reads the facts of the plan that an article tells of', () => {
    const { head } = read(`Giải pháp nâng cao chỉ số PAPI tỉnh Sơn La năm 2024
Lượt xem: 9
Nhằm giữ nhóm cao, ngày 02/5/2024 UBND tỉnh Sơn La đã ban hành Quyết định số 77/QĐ-UBND như sau:
1. Quản trị môi trường`)
    expect(head).toMatchObject({
      number: '77/QĐ-UBND',
      date: '2024-05-02',
      year: 2024,
      issuer: { name: 'UBND tỉnh Sơn La', level: 'province', province: '14' },
    })
  })

  it('reads a date in short behind its place, and is for the year of issue where the title names that of results', () => {
    const { head } = read(`UBND TỈNH SƠN LA
Số: 14/KH-UBND
Sơn La, ngày 3/5/2025
KẾ HOẠCH
Khắc phục các nội dung giảm điểm của Chỉ số PAPI năm 2024
I. NHIỆM VỤ`)
    expect(head).toMatchObject({ date: '2025-05-03', year: 2025 })
  })

  it('gives a day without a year that of the plan only where it can be no other', () => {
    const told = (day: string, page = '') =>
      read(`${page}Kế hoạch nâng cao Chỉ số PAPI năm 2025
Ngày ${day}, UBND tỉnh Sơn La ban hành Kế hoạch số 58/KH-UBND.`).head.date
    expect(told('21/3')).toBe('2025-03-21')
    expect(told('21/12')).toBeNull()
    expect(told('21/12', 'Thứ Hai, 30/12/2024\n')).toBe('2024-12-21')
    expect(told('21/3', 'Thứ Hai, 30/12/2024\n')).toBeNull()
  })
})
