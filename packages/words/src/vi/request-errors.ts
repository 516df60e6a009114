import type { RequestErrorWords } from '../messages/request-errors.ts'
import { quoted } from '../visible.ts'
import { chartNames as names } from './chart-names.ts'

interface Unit {
  readonly id: string
  readonly vi: string
}

export const unitName = ({ id, vi }: Unit) => `"${vi}" (${id})`
const either = (texts: readonly string[]) => texts.join(' hoặc ')
const meant = (texts: readonly string[]) => `có phải ${either(texts)}?`

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

export const requestErrors: RequestErrorWords = {
  'unknown-province': ({ text, nearest }) =>
    `không có tỉnh ${quoted(text)}; ${
      nearest.length > 0
        ? meant(nearest.map(({ vi }) => `"${vi}"`))
        : 'hãy ghi mã (14), tên không dấu (son-la) hoặc tên (Sơn La)'
    }`,
  'unknown-unit': ({ text, nearest }) =>
    `không có nội dung ${quoted(text)}; ${
      nearest.length > 0 ? meant(nearest.map(unitName)) : 'papi explain --units liệt kê mã và tên'
    }`,
  'unknown-year': ({ year, first, last }) => `không có số liệu năm ${year}; có các năm ${first}–${last}`,
  'unknown-region': ({ text, known }) =>
    `không có vùng ${quoted(text)}; có các vùng ${known.map(id => `${names.region[id]} (${id})`).join(', ')}`,
  'invalid-period': ({ from, to }) => `năm ${from} không trước năm ${to}; hãy ghi năm trước rồi đến năm sau`,
  'invalid-unit': ({ unit, allowed }) =>
    `${unitName(unit)} là nội dung thành phần, không chia nhỏ được; hãy chọn ${allowed.join(', ')}`,
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
