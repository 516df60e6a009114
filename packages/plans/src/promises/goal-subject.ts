import { matchItem } from '../matching/match-item.ts'
import { dimensionOfSubdimension } from '../matching/served-dimension.ts'
import { dimensionByNumber, dimensionOfHeading } from '../structure/dimension-heading.ts'

/** Other indices that plans promise points of. */
const OTHER_INDEX =
  /(?:PCI|PAR[ -]?INDEX|SIPAS|ICT|DTI|DDCI|PGI|năng lực cạnh tranh|cải cách hành chính|chuyển đổi số|hài lòng)(?!\p{L})/giu
const THE_INDEX =
  /(?:PAPI|hiệu quả quản trị (?:và )?hành chính công|tổng điểm|điểm tổng(?: hợp)?|tổng số điểm|chỉ số chung)(?!\p{L})/giu
const PART = /(?:thành phần|tiêu chí)(?!\p{L})/iu
const NUMBERED = /nội dung (?:số |thứ )?([1-8])(?![\d,.]\d)(?!\p{L})/giu

/** What a figure is of: a sub-dimension or dimension, the index as a whole, or another index, named by `metric`. */
export interface Subject {
  readonly metric: string | null
  readonly dimension: string | null
  readonly subdimension: string | null
}

/**
 * What the words before a figure say that it is of. Null where they name nothing: then it is of what the figure before it
 * is of ("đạt từ 5,4 điểm, tăng ít nhất 0,3 điểm"), else of the section.
 */
export function subjectIn(before: string, section: string | null): Subject | null {
  const words = before.slice(-400)
  const other = [...words.matchAll(OTHER_INDEX)].at(-1)
  const whole = [...words.matchAll(THE_INDEX)].at(-1)
  if (other && other.index > (whole?.index ?? -1))
    return { metric: `Chỉ số ${other[0]}`, dimension: null, subdimension: null }
  const own = whole ? words.slice(whole.index + whole[0].length) : words
  if (PART.test(own)) {
    const [first] = matchItem({ text: own, dimension: section })
    if (first) {
      const { subdimension } = first
      return { metric: null, dimension: dimensionOfSubdimension(subdimension) ?? section, subdimension }
    }
  }
  const number = [...own.matchAll(NUMBERED)].at(-1)?.[1]
  const dimension =
    (number === undefined ? null : dimensionByNumber(Number(number))) ?? dimensionOfHeading(own.slice(-250))
  return dimension === null && !whole ? null : { metric: null, dimension, subdimension: null }
}

/** What is said of many units at once is of none of them, and not of the index: "các chỉ số nội dung đều tăng …". */
const OF_MANY =
  /(?:các|mỗi|từng|tất cả|những|cả|\d{1,2}(?:\/\d{1,2})?) (?:chỉ số nội dung|chỉ số thành phần|nội dung thành phần|chỉ số|nội dung|lĩnh vực|tiêu chí)(?!\p{L}| ["“])(?<rest>[^;]{0,200})$/iu
const BEHIND =
  /^[^;.]{0,80}?(?:ở|cho|đối với|của|tại|về|trong) (?:chỉ số )?(?:nội dung|lĩnh vực|chỉ số thành phần)(?!\p{L})/iu

/** Whether the words before a figure say that it is of several units, be it behind their names. */
export function isOfMany(before: string): boolean {
  const rest = OF_MANY.exec(before.slice(-300))?.groups?.rest
  return rest !== undefined && rest.search(THE_INDEX) < 0
}

/** What the words behind a figure say that it is of: "đạt 5,2 điểm ở nội dung …". Null where they name nothing. */
export function subjectBehind(behind: string): Subject | null {
  const [clause = ''] = behind.slice(0, 240).split(/[;.]\s/u)
  const found = BEHIND.exec(clause)
  // Up to the next figure: that has a subject of its own.
  const [own = ''] = clause.slice(found?.[0].length ?? 0).split(/\d[.,]\d/u)
  return found ? subjectIn(`Nội dung ${own}`, null) : null
}
