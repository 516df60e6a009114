import type { Lang } from '@papi-lens/charts'
import type { ChartAttributes } from './chart-attributes.ts'

/** Words of the bar below a chart. */
export const WORDS: Readonly<Record<Lang, Readonly<Record<MenuWord, string>>>> = {
  vi: {
    menu: 'Lưu, sao chép',
    'save-png': 'Lưu PNG (cho Word)',
    'copy-png': 'Sao chép ảnh',
    'save-svg': 'Lưu SVG',
    'copy-svg': 'Sao chép SVG',
    'save-csv': 'Lưu CSV',
    table: 'Bảng số liệu',
    copied: 'Đã sao chép.',
    saved: 'Đã lưu:',
  },
  en: {
    menu: 'Save, copy',
    'save-png': 'Save PNG (for Word)',
    'copy-png': 'Copy picture',
    'save-svg': 'Save SVG',
    'copy-svg': 'Copy SVG',
    'save-csv': 'Save CSV',
    table: 'Data table',
    copied: 'Copied.',
    saved: 'Saved:',
  },
}

/** What can be done with a chart, in the order of the bar. */
export const ACTIONS = ['save-png', 'copy-png', 'save-svg', 'copy-svg', 'save-csv', 'table'] as const
export type Action = (typeof ACTIONS)[number]

type MenuWord = Action | 'menu' | 'copied' | 'saved'

/** Sentences in Vietnamese by code of the error; those of the analysis are in English and name the remedy. */
const VIETNAMESE: Readonly<Record<string, (asked: ChartAttributes) => string>> = {
  'unknown-chart': ({ kind }) => `không có loại biểu đồ “${kind ?? ''}”`,
  'unknown-plan': ({ plans }) => `không có kế hoạch “${plans ?? ''}” trong dữ liệu`,
  'other-version': ({ version }) =>
    `biểu đồ này dùng dữ liệu phiên bản ${version ?? ''}, còn dữ liệu tải được là phiên bản khác; không vẽ bằng số liệu khác`,
  'no-data': () => 'chưa có dữ liệu cho biểu đồ này',
  'unreachable-data': () => 'không tải được dữ liệu',
  'damaged-data': () => 'dữ liệu bị hỏng hoặc không phải dữ liệu PAPI',
  'invalid-attribute': () => 'thuộc tính ghi chưa đúng',
  'no-picture': () => 'trang này không cho phép tạo ảnh hoặc sao chép; hãy tải SVG',
}

/** Sentences that say all there is; after the others the program's message follows, with the value and the remedy. */
const COMPLETE = new Set(['other-version', 'no-picture'])

const CUT = 80

/** The line about an error that has a sentence in the reader's language. */
export function notDrawn(sentence: string, lang: Lang): string {
  return `${lang === 'vi' ? 'Không vẽ được' : 'Not drawn'}: ${sentence.replace(/([^.?])$/, '$1.')}`
}

/**
 * One line for the reader about what else went wrong, in the reader's language. The program's own message is in English; in
 * Vietnamese it stands in brackets where it says more than the sentence.
 *
 * @example
 * failureLine('unknown-plan', 'no plan "x"; plans are y', 'vi', { plans: 'x' })
 * // => 'Không vẽ được: không có kế hoạch “x” trong dữ liệu (no plan "x"; plans are y).'
 */
export function failureLine(code: string, message: string, lang: Lang, asked: ChartAttributes): string {
  if (lang === 'en') return notDrawn(message, lang)
  const short = Object.fromEntries(Object.entries(asked).map(([key, value]) => [key, value.slice(0, CUT)]))
  const sentence = VIETNAMESE[code]?.(short)
  if (sentence && COMPLETE.has(code)) return `Không vẽ được: ${sentence}.`
  return sentence ? `Không vẽ được: ${sentence} (${message}).` : `Không vẽ được: ${message}.`
}
