import type { Group } from '@papi-lens/core'

/** One of the four groups that a sentence names. */
export interface NamedGroup {
  readonly group: Group
  /** Whether it, or a better one, is meant. */
  readonly isBound: boolean
  readonly start: number
  readonly end: number
}

const GROUP =
  /(?<!\p{L})nhóm(?: \d{1,2})?(?: (?:các |những )?(?:tỉnh|địa phương|thành phố)(?:,? (?:thành phố|thành|tp))?)?(?: (?:trên |của |trong )?(?:cả nước|toàn quốc))?(?: (?:có|đạt|được|ở|xếp))*(?: (?:điểm số|điểm|chỉ số|mức|hạng|loại|thứ hạng))*(?: papi)? ?["“']?(trung bình[ -]cao|trung bình[ -]thấp|cao nhất|thấp nhất|cao|thấp|dẫn đầu|đứng đầu)(?!\p{L})(?! (?:hơn|điểm))/giu
const GROUPS: readonly (readonly [RegExp, Group])[] = [
  [/^trung bình.cao/iu, 'high-average'],
  [/^trung bình.thấp/iu, 'low-average'],
  [/^thấp/iu, 'low'],
  [/./u, 'high'],
]
/** Better than the one left. */
const BETTER: Readonly<Record<Group, Group>> = {
  low: 'low-average',
  'low-average': 'high-average',
  'high-average': 'high',
  high: 'high',
}
const LEFT = /(?:thoát|ra|rời)(?: khỏi)? (?:các )?$/iu
const NONE = /(?:không (?:còn|có|để|rơi|nằm|bị)|hạn chế|khoảng cách)[^,;.]{0,40}$/iu
/** So many dimensions in a group are no group of the index. */
const COUNTED =
  /\d{1,2}(?:\/\d)? (?:chỉ số nội dung|chỉ số|nội dung|lĩnh vực|tiêu chí)[^,;.]{0,40}$|(?:số|các) (?:chỉ số|nội dung|lĩnh vực|tiêu chí)[^,;.]{0,30}$/iu
const OR_BETTER = /^["”']?[^,;.]{0,24}trở lên/iu
const AT_LEAST =
  /(?:ít nhất|tối thiểu|thấp nhất|không dưới|từ) (?:là |đạt |thuộc |vào |ở |nằm trong ){0,2}$/iu
/** Words before a group that say how it is meant. */
const BEFORE = 80

/** The groups of a sentence that say where an index stands or shall stand. */
export function groupsIn(text: string): NamedGroup[] {
  return [...text.matchAll(GROUP)].flatMap(({ 0: all, 1: words = '', index }): NamedGroup[] => {
    const end = index + all.length
    const before = text.slice(Math.max(0, index - BEFORE), index)
    // A number of provinces makes it a rank: "nhóm 15 tỉnh dẫn đầu".
    if (/^nhóm \d/iu.test(all) || COUNTED.test(before)) return []
    const group = GROUPS.find(([pattern]) => pattern.test(words))?.[1] ?? 'high'
    if (LEFT.test(before)) return [{ group: BETTER[group], isBound: true, start: index, end }]
    if (NONE.test(before)) return []
    const isBound = OR_BETTER.test(text.slice(end, end + 40)) || AT_LEAST.test(before)
    return [{ group, isBound, start: index, end }]
  })
}
