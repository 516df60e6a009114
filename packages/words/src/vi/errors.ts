import type { FrameworkFault } from '@papi-lens/core'
import { formatNumber } from '../format.ts'
import type { ErrorWords } from '../messages/errors.ts'
import { quoted } from '../visible.ts'
import { names } from './names.ts'

interface Unit {
  readonly id: string
  readonly vi: string
}

const score = (value: number) => formatNumber(value, 'vi')
const unitName = ({ id, vi }: Unit) => `"${vi}" (${id})`
const either = (texts: readonly string[]) => texts.join(' hoặc ')
const meant = (texts: readonly string[]) => `có phải ${either(texts)}?`
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

const NEEDED = {
  province: 'cần một tỉnh; hãy ghi mã (14) hoặc tên (Sơn La)',
  plan: 'cần kế hoạch; hãy đưa ít nhất một kế hoạch',
  outlines: 'cần đường ranh giới các tỉnh; hãy dùng data/geo/provinces.topo.json',
}

const OPTION = {
  title: 'tiêu đề',
  note: 'ghi chú',
  size: 'cỡ',
  width: 'độ rộng',
  language: 'ngôn ngữ',
  theme: 'bảng màu',
  by: 'cách chia',
  sort: 'thứ tự',
  view: 'địa giới',
  year: 'năm',
  from: 'năm đầu',
  to: 'năm sau',
  provinces: 'số tỉnh',
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
  'unknown-province': ({ text, nearest }) =>
    `không có tỉnh ${quoted(text)}; ${
      nearest.length > 0
        ? meant(nearest.map(({ vi }) => `"${vi}"`))
        : 'hãy ghi mã (14), tên không dấu (son-la) hoặc tên (Sơn La)'
    }`,
  'unknown-successor': ({ text, known }) =>
    `không có tỉnh nào mang mã ${quoted(text)} từ ngày 1/7/2025; các mã: ${known.join(', ')}`,
  'unknown-unit': ({ text, nearest }) =>
    `không có nội dung ${quoted(text)}; ${
      nearest.length > 0 ? meant(nearest.map(unitName)) : 'papi explain --units liệt kê mã và tên'
    }`,
  'unknown-year': ({ year, first, last }) => `không có số liệu năm ${year}; có các năm ${first}–${last}`,
  'unknown-region': ({ text, known }) =>
    `không có vùng ${quoted(text)}; có các vùng ${known.map(id => `${names.region[id]} (${id})`).join(', ')}`,
  'invalid-period': ({ from, to }) => `năm ${from} không trước năm ${to}; hãy ghi năm trước rồi đến năm sau`,
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
  'invalid-unit': ({ unit, allowed }) =>
    `${unitName(unit)} là nội dung thành phần, không chia nhỏ được; hãy chọn ${allowed.join(', ')}`,
  'not-settable': ({ unit, parts }) =>
    `${unitName(unit)} là điểm cộng, không đặt thẳng được; hãy đặt ${parts.length > 0 ? parts.join(', ') : 'các nội dung thành phần'}`,
  'not-measured': ({ unit, year, years }) =>
    `${unitName(unit)} chưa đo năm ${year}; ${
      years.length > 0 ? `các năm có điểm: ${years.join(', ')}` : 'không năm nào có điểm'
    }`,
  'not-published': ({ unit, province, missing, reason, years, compared }) =>
    `${unitName(unit)} của ${province.vi} ${names.missing[reason]}${reason === 'not-published' ? ' điểm' : ''} năm ${missing.join(' và ')}; ${
      years.length > 0
        ? `các năm có điểm${compared ? ' và so sánh được' : ''}: ${years.join(', ')}`
        : compared
          ? 'không có hai năm nào có điểm mà so sánh được'
          : 'không năm nào có điểm'
    }`,
  'not-comparable': ({ unit, from, to, verdict, causes, usable }) => {
    const named = causes.slice(0, 3).map(cause => `${cause.unit.vi} (${names.verdict[cause.verdict]})`)
    const more = causes.length > 3 ? ` và ${causes.length - 3} nội dung khác` : ''
    const spans = usable.map(([first, last]) => `${first}–${last}`)
    return `${unitName(unit)} năm ${from} và ${to} không so sánh được: ${named.join(', ') || names.verdict[verdict]}${more}; ${
      spans.length > 0 ? `hãy chọn cả hai năm trong ${spans.join(', ')}` : 'không có hai năm nào so sánh được'
    }`
  },
  'unknown-chart': ({ text, nearest, known }) =>
    `không có biểu đồ ${quoted(text)}; ${nearest.length > 0 ? meant(nearest) : `các loại: ${known.join(', ')}`}`,
  'incomplete-request': ({ chart, needs }) =>
    `${chart === null ? 'biểu đồ này' : `biểu đồ "${chart}"`} ${NEEDED[needs]}`,
  'invalid-outlines': () =>
    'tệp ranh giới các tỉnh không đúng dạng TopoJSON; hãy dùng data/geo/provinces.topo.json',
  'invalid-chart-option': ({ option, value, allowed }) =>
    option === 'title' || option === 'note'
      ? `${OPTION[option]} của biểu đồ dài nhất ${allowed[0]} chữ cái; ở đây có ${value}`
      : option === 'width' || option === 'provinces'
        ? `${OPTION[option]} ${quoted(value)} không hợp lệ cho biểu đồ; hãy ghi ${allowed.length > 1 ? 'từ ' : ''}${allowed.join(' đến ')}${option === 'width' ? ' điểm ảnh' : ''}`
        : `${OPTION[option]} ${quoted(value)} không hợp lệ cho biểu đồ; hãy chọn ${allowed.join(', ')}`,
  'unused-chart-option': ({ chart, option, charts }) =>
    `biểu đồ "${chart}" không dùng ${quoted(option)}; ${charts.length > 0 ? `các biểu đồ có dùng: ${charts.join(', ')}` : 'hãy bỏ đi'}`,
  'unknown-plan': ({ text, known }) =>
    `không có kế hoạch ${quoted(text)}; ${known.length > 0 ? `có các kế hoạch ${known.slice(0, 3).join(', ')} …` : 'dữ liệu không có kế hoạch nào'}`,
}
