import type { FrameworkFault } from '@papi-lens/core'
import { formatNumber } from '../format.ts'
import type { ErrorWords } from '../messages/errors.ts'
import { quoted } from '../visible.ts'
import { requestErrors, unitName } from './request-errors.ts'

const score = (value: number) => formatNumber(value, 'vi')
const cell = ({ unit, province, year }: { unit: string; province: string; year: number }) =>
  `${unit}, tỉnh ${province}, năm ${year}`
const era = ({ from, to }: { from: number; to: number }) => `giai đoạn ${from}–${to}`

const UNCERTAINTY = {
  'not-measured': () => 'năm đó chưa đo nội dung này',
  'not-a-number': ([value = 0]: readonly number[]) => `${value} không phải là số; để trống nếu chưa biết`,
  negative: ([value = 0]: readonly number[]) => `sai số chuẩn ${score(value)} là số âm; phải từ 0 trở lên`,
  'low-above-high': ([low = 0, high = 0]: readonly number[]) =>
    `cận dưới ${score(low)} lớn hơn cận trên ${score(high)}; hãy đổi chỗ`,
  'nothing-given': () => 'không có số nào; hãy ghi sai số chuẩn hoặc hai cận 95%',
}

function frameworkFault(fault: FrameworkFault): string {
  switch (fault.problem) {
    case 'ids':
      return 'mã bị trùng, hoặc nội dung thành phần thuộc một chỉ số không có'
    case 'no-era':
      return 'không có giai đoạn nào'
    case 'gap':
      return `${era(fault)} không nối tiếp giai đoạn trước`
    case 'too-long':
      return `${era(fault)} dài quá mức`
    case 'parts':
      return `${era(fault)}: "${fault.dimension}" không có nội dung thành phần, hoặc có một nội dung hai lần`
    case 'no-part':
      return `${era(fault)}: "${fault.part}" không phải nội dung thành phần của "${fault.dimension}"`
  }
}

export const errors: ErrorWords = {
  ...requestErrors,
  'unknown-successor': ({ text, known }) =>
    `không có tỉnh nào mang mã ${quoted(text)} từ ngày 1/7/2025; các mã: ${known.join(', ')}`,
  'invalid-framework': ({ faults }) =>
    `khung chỉ số có lỗi: ${faults.slice(0, 3).map(frameworkFault).join('; ')}`,
  'invalid-comparability': ({ year, units, problem }) =>
    problem === 'no-subdimension'
      ? `mốc đổi cách đo năm ${year} nêu ${units.join(', ')}, không phải nội dung thành phần`
      : `thang điểm của ${units.join(', ')} đổi vào năm ${year} nhưng không có mốc nào ghi điều đó`,
  'invalid-score': ({ problem, ...place }) =>
    `điểm của ${cell(place)}: ${
      problem === 'derived' ? 'điểm tổng hợp được tính ra, không nhập vào' : 'năm đó chưa đo nội dung này'
    }`,
  'outside-scale': ({ score: given, unit, province, year, min, max }) =>
    `điểm ${score(given)} của ${province === null ? `${unit}, năm ${year}` : cell({ unit, province, year })} nằm ngoài thang điểm; hãy ghi từ ${score(min)} đến ${score(max)}`,
  'damaged-scores': ({ year }) => `dữ liệu điểm đóng gói của năm ${year} bị hỏng; hãy tải lại trọn vẹn`,
  'duplicate-score': place => `có hai điểm cho ${cell(place)}; hãy giữ một`,
  'invalid-uncertainty': ({ problem, values, ...place }) =>
    `sai số của ${cell(place)}: ${UNCERTAINTY[problem](values)}`,
  'duplicate-uncertainty': place => `có hai sai số cho ${cell(place)}; hãy giữ một`,
  'invalid-level': ({ level }) => `mức ý nghĩa ${level} không nằm giữa 0 và 1; hãy ghi 0,05`,
  'not-settable': ({ unit, parts }) =>
    `${unitName(unit)} là điểm cộng, không đặt thẳng được; hãy đặt ${parts.length > 0 ? parts.join(', ') : 'các nội dung thành phần'}`,
}
