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
    ...[
      'province_code',
      'tinhid',
      'mã tỉnh',
      'mã tỉnh thành',
      'province id',
      'province',
      'tỉnh',
      'tỉnh thành',
    ],
    ...['tỉnh/thành phố', 'tỉnh, thành phố', 'tên tỉnh', 'tên tỉnh/thành phố', 'province name', 'địa phương'],
    ...['tỉnh thành phố/province', 'tỉnh/province', 'province/city', 'provinces', 'tentinh_vie', 'tentinh'],
    ...['tentinh_eng', 'mã', 'code', 'slug'],
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
      'hạng',
      'thứ hạng',
      'group',
      'nhóm',
    ],
    ...['ghi chú', 'note', 'notes', 'dimension', 'share', 'missing', 'province_name', 'source', 'nguồn'],
    ...['name', 'tên', 'name_vi', 'name_en', 'slug', 'code', 'mã'],
  ].map(fold),
)

/** The columns of each role, best first. */
export type ColumnsByRole = Readonly<Partial<Record<ColumnRole, readonly number[]>>>

/**
 * Which columns have which role, by the heads: the one to read, and others that say the same.
 *
 * @example
 * rolesOf(['Năm', 'Tỉnh/thành phố', 'Mã tỉnh', 'Chỉ số', 'Điểm'])
 * // => { year: [0], province: [2, 1], unit: [3], score: [4] }
 */
export function rolesOf(heads: readonly string[]): ColumnsByRole {
  const found: Partial<Record<ColumnRole, { column: number; rank: number }[]>> = {}
  heads.forEach((head, column) => {
    const known = RANK.get(fold(head))
    if (!known) return
    const { role, rank } = known
    const before = found[role] ?? []
    before.push({ column, rank })
    found[role] = before
  })
  const order = ([role, columns]: [string, { column: number; rank: number }[]]) => [
    role,
    columns.sort((a, b) => a.rank - b.rank || a.column - b.column).map(({ column }) => column),
  ]
  return Object.fromEntries(Object.entries(found).map(order))
}

/** Whether a head is known, whatever its column holds. */
export function isKnownHead(head: string): boolean {
  return fold(head) !== '' && isAside(head)
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
