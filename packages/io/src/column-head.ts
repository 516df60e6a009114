import { fold } from '@papi-lens/core'

/** What a column of a long table can hold. */
export type ColumnRole = 'year' | 'province' | 'unit' | 'score' | 'standardError' | 'low' | 'high'

/**
 * Heads in use for each role, best first: a table may carry a code and a name, or a unit and its dimension; the first
 * of the list that is there is read. Compared without case, diacritics, spaces and punctuation.
 */
const HEADS: Readonly<Record<ColumnRole, readonly string[]>> = {
  year: ['year', 'năm', 'năm khảo sát', 'năm đánh giá', 'survey year', 'nam_khao_sat'],
  province: [
    ...['province_code', 'mã tỉnh', 'mã tỉnh thành', 'province id', 'province', 'tỉnh', 'tỉnh thành'],
    ...['tỉnh/thành phố', 'tỉnh, thành phố', 'tên tỉnh', 'tên tỉnh/thành phố', 'province name', 'địa phương'],
    ...['tỉnh thành phố/province', 'tỉnh/province', 'province/city', 'provinces', 'mã', 'code', 'slug'],
  ],
  unit: [
    ...['unit', 'unit id', 'subdimension', 'sub-dimension', 'nội dung thành phần', 'mã chỉ số', 'chỉ số'],
    ...['chỉ tiêu', 'indicator', 'đơn vị đo', 'dimension', 'chỉ số nội dung', 'nội dung', 'lĩnh vực'],
  ],
  score: ['score', 'điểm', 'điểm số', 'value', 'giá trị', 'kết quả', 'scores'],
  standardError: ['standard_error', 'standard error', 'se', 'std error', 'sai số chuẩn', 'sai số'],
  low: ['low', 'ci_low', 'lower', '95% ci low', '95% ci lower', 'cận dưới', 'khoảng tin cậy dưới'],
  high: ['high', 'ci_high', 'upper', '95% ci high', '95% ci upper', 'cận trên', 'khoảng tin cậy trên'],
}

const RANK = new Map<string, { role: ColumnRole; rank: number }>()
for (const role of Object.keys(HEADS) as ColumnRole[]) {
  HEADS[role].forEach((head, rank) => {
    if (!RANK.has(fold(head))) RANK.set(fold(head), { role, rank })
  })
}

/** Columns that tables carry beside the scores and that say nothing new. */
const ASIDE = new Set(
  [
    ...[
      'stt',
      'tt',
      'no',
      'no.',
      'id',
      'level',
      'cấp',
      'region',
      'vùng',
      'rank',
      'xếp hạng',
      'group',
      'nhóm',
    ],
    ...['ghi chú', 'note', 'notes', 'dimension', 'share', 'missing', 'province_name', 'source', 'nguồn'],
    ...['name', 'tên', 'name_vi', 'name_en', 'slug', 'code', 'mã'],
  ].map(fold),
)

/**
 * Which column has which role, by the heads.
 *
 * @example
 * rolesOf(['Năm', 'Tỉnh/thành phố', 'Chỉ số', 'Điểm']) // => { year: 0, province: 1, unit: 2, score: 3 }
 */
export function rolesOf(heads: readonly string[]): Partial<Record<ColumnRole, number>> {
  const found: Partial<Record<ColumnRole, number>> = {}
  const best: Partial<Record<ColumnRole, number>> = {}
  heads.forEach((head, column) => {
    const known = RANK.get(fold(head))
    if (!known || known.rank >= (best[known.role] ?? Number.POSITIVE_INFINITY)) return
    best[known.role] = known.rank
    found[known.role] = column
  })
  return found
}

/** Whether a column is known to carry no score: a running number, a region, a note. */
export function isAside(head: string): boolean {
  const name = fold(head)
  return name === '' || ASIDE.has(name) || RANK.has(name)
}

/**
 * The letter of a sheet's column, counted from 0.
 *
 * @example
 * columnLetter(27) // => 'AB'
 */
export function columnLetter(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : columnLetter(Math.floor(column / 26) - 1) + letter
}
