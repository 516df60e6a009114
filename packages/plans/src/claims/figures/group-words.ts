import type { Group } from '@papi-lens/core'
import { plainWords } from '../../reading/plain-words.ts'
import { END, matchesOf, OF_YEAR, phrase, START } from '../phrase.ts'
import type { Figure } from './figure.ts'
import { yearOf } from './year-words.ts'

const NAMES =
  'trung bình ?[-–]? ?(?:cao|thấp|khá)|trung bình(?! ?[-–]? ?(?:cao|thấp|khá))|cao nhất|thấp nhất|cao|thấp'
const GROUP = phrase(
  `${START}(từ |rời |rời khỏi |khỏi )?nhóm(?: (?:của|các|những|gồm|\\d{1,2}|tỉnh|thành phố|thành|phố|địa phương|đơn vị|có|đạt|điểm|điểm số|số|chỉ số|papi|tổng hợp|kết quả|xếp hạng|mức|mức điểm|ở|với|tỉnh,)){0,12}[\\s,:“"]{1,3}` +
    `((?:cao|thấp|đầu|cuối|trên|dưới) của (?:nhóm )?)?(${NAMES})${END}(?! (?:trở lên|điểm|của(?! (?:cả nước|toàn quốc|bảng|năm))))(?:[”"]{0,1}${OF_YEAR})?`,
  'nhóm',
)
/** "đạt mức điểm trung bình cao": the group without its word. */
const LEVEL = phrase(
  `${START}(?:mức điểm|mức|điểm số|điểm) (?:ở mức )?(trung bình (?:cao|thấp))${END}`,
  'bình',
)

/** Groups that a text names. */
export function* groups(text: string): Generator<Figure> {
  for (const match of matchesOf(GROUP, text)) {
    const [words, before, part, name = '', year] = match
    const remark = part === undefined ? null : `${part}${name}`
    yield {
      kind: 'group',
      group: groupNamed(name),
      remark,
      before: before !== undefined,
      year: yearOf(year),
      at: match.index,
      end: match.index + words.length,
    }
  }
  for (const { index, 0: words, 1: name = '' } of matchesOf(LEVEL, text)) {
    const place = { at: index, end: index + words.length }
    yield { kind: 'group', group: groupNamed(name), remark: null, before: false, year: null, ...place }
  }
}

function groupNamed(name: string): Group | null {
  const plain = plainWords(name)
  if (/^trung binh (?:cao|kha)$/.test(plain)) return 'high-average'
  if (plain === 'trung binh thap') return 'low-average'
  if (plain === 'trung binh') return null
  return plain.startsWith('cao') ? 'high' : 'low'
}
