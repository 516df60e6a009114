import type { ClaimSubject, Province, Statistic } from '@papi-lens/core'
import { END, fitting, matchesOf, phrase, START } from './phrase.ts'
import { type PlaceMention, provincesIn } from './place-name.ts'
import { regionsIn } from './region-name.ts'

/** What tells, at a place of a sentence, whose figures follow. */
export type PlaceMark = { readonly at: number; readonly end: number } & (
  | { readonly kind: 'province'; readonly code: string; readonly compared: boolean; readonly listed: boolean }
  /** A statistic over many provinces. */
  | {
      readonly kind: 'many'
      readonly subject: ClaimSubject
      readonly statistic: Statistic
      readonly compared: boolean
    }
  /** "cả hai tỉnh": so many as were named together before. */
  | { readonly kind: 'both'; readonly count: number }
  /** A number of provinces that are not named. */
  | { readonly kind: 'some' }
  /** "tỉnh này": the one named before. */
  | { readonly kind: 'this' }
  /** "của tỉnh": the document's own. */
  | { readonly kind: 'own' }
)

const MEAN = phrase(
  `${START}(?:trung bình(?! ?[-–]? ?(?:cao|thấp|khá))|bình quân|averag(?:ed|es|ing)(?= \\d)|(trung vị|median)|(?:national|country|regional) (?:average|mean)|average (?:score )?(?:of|for|across)|the average(?: score)?(?= (?:was|stood|at|\\d))|mean (?:score )?(?:of|for|across))${END}`,
  'bình|quân|average|averaging|mean|median|trung',
)
/** Means over a group, over parts or over years are not those of a region or the country. */
const OF_OTHERS =
  /^(?:\s(?:chung|cộng))?(?:\s(?:của|ở|trong|cho|of|for|over))?(?:\s(?:các|the|all|\d{1,2}|hai|ba|bốn|năm|tám|sáu))?(?:\s(?:tỉnh|địa phương))?(?:\sthuộc)?\s(?:nhóm|năm\s(?!(?:19|20)\d\d)|giai đoạn|chỉ số|nội dung|hằng năm|hàng năm|group|years?|dimensions?)/iu
const GROUP_BEFORE = /nhóm[^.;()]{0,80}$/iu
const EXTREME = phrase(
  `${START}(?:(?:tỉnh|địa phương|nơi) )?(?:(?:có|đạt|được) )?(?:(?:số|mức|giá trị|tổng) )?(?:điểm(?: số)? )?(?:(cao|thấp) nhất|(highest|lowest)(?: score)?(?: in the country)?)(?: cả nước| toàn quốc)?(?: (?:là|đạt|được|chỉ|với|was|at))?:? ?\\(?(?=\\d)`,
  'nhất|highest|lowest',
)
const SOME = phrase(
  `(?<!${START}(?:trong|trên|so với|của|giữa|nhóm|bình quân|trung bình|vượt|thuộc|of|among|all|the) |\\/|cả |số |nhóm các |nhóm những )${START}(?:\\d{1,2}|một số|nhiều|các|những|hầu hết|đa số|bốn|năm|sáu|bảy|tám|chín|mười|\\w+ty) (?:tỉnh|địa phương|tỉnh, thành|thành phố|provinces|localities)${END}|${START}trong \\d{1,2} (?:tỉnh|địa phương) còn lại|${START}(?:có|gồm|còn) \\d{1,2} ?\\/ ?\\d{1,2} (?:tỉnh|địa phương)${END}`,
  'tỉnh|phương|phố|provinces|localities',
)
const BOTH = phrase(
  `${START}(?:cả (?:(hai|2)|(ba|3)) (?:tỉnh|địa phương|thành phố)|(?<=[;:.,]\\s{1,3}|^|và\\s)(?:(hai)|(ba)) (?:tỉnh|địa phương)(?: này| trên)?(?= (?:lần lượt|cùng|đều|tương ứng))|(both)(?: provinces| cities)?|all (three)(?: provinces)?)${END}`,
  'cả|hai|ba|both|all',
)
/** Districts, communes: they have no scores of PAPI. */
const LOWER =
  /(?<![\p{L}])(?:huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|district|commune|ward)\s(?:of\s)?\p{Lu}/giu
const THIS = phrase(
  `${START}(?:(?:tỉnh|địa phương|thành phố|nơi) (?:này|đây)|this province|the province|the locality|the city|it)${END}`,
  'này|đây|province|locality|city|it',
)
const OWN = phrase(
  `${START}(?:của|toàn|ở|tại|điểm) (?:tỉnh|thành phố|địa phương)(?: ta| nhà| mình)?${END}(?! \\p{Lu})|(?<!\\d )${START}(?:tỉnh|địa phương|thành phố)(?: ta| nhà)? (?:đạt|có|xếp|đứng|thuộc|nằm|vẫn|đã|được|tăng|giảm|ở|tụt|còn|chỉ|cũng|tiếp tục|ghi nhận)${END}`,
  'tỉnh|phố|phương',
)
const COMPARED =
  /(?:hơn|kém|so với|sau|trước|cách|như|cùng với|vượt|thua|bỏ xa|dưới|trên|bằng|than|behind|after|below|above|against|compared with|compared to|(?:nay |trước đây )?thuộc|nay là|giáp|(?:sáp nhập|hợp nhất)(?: vào| với)?)\s+(?:(?:của|mức|điểm|tỉnh|thành phố|TP\.?|the|chung|kết quả|số)\s*){0,4}$/iu
/** A figure right behind the name of a region. */
const STATED_OF_REGION = phrase(
  `^(?:,? (?:là|đạt|được|chỉ|có|ở mức|với|was|at|averaged|scored)){0,2}:? ?\\(?(?=\\d{1,2}[,.]\\d)`,
)
/** Between two names that each have a bracket. */
const AFTER_BRACKET =
  /^\s?\([^()]{1,60}\)\s*(?:(?:,|;|và|and|&){1,2}\s*)?(?:(?:tỉnh|thành phố|TP\.?|the)\s*)?$/iu
/** Between two names of a list. */
const LISTED = /^\s*(?:(?:,|;|và|and|&)\s*)?(?:(?:và|and)\s*)?(?:(?:tỉnh|thành phố|TP\.?|the)\s*)?$/iu

/**
 * Places, means and pronouns of a sentence, in order.
 *
 * @param isTelling of a sentence that states nothing only the provinces named matter, to the one after it
 */
export function placeMarks(text: string, provinces: readonly Province[], isTelling = true): PlaceMark[] {
  const named = provincesIn(text, provinces)
  const marks: PlaceMark[] = named.map(({ place, at, end }, index) => ({
    kind: 'province',
    code: `${place}`,
    at,
    end,
    compared: COMPARED.test(text.slice(Math.max(0, at - 36), at)),
    listed: index > 0 && LISTED.test(text.slice(named[index - 1]?.end ?? 0, at)),
  }))
  // "cao hơn A (43,07 điểm) và B (43,80 điểm)": B is compared with as A is.
  for (const [index, mark] of marks.entries()) {
    const before = marks[index - 1]
    if (mark.kind !== 'province' || mark.compared || before?.kind !== 'province' || !before.compared) continue
    if (AFTER_BRACKET.test(text.slice(before.end, mark.at))) marks[index] = { ...mark, compared: true }
  }
  if (!isTelling) return marks
  const regions = regionsIn(text)
  for (const match of matchesOf(MEAN, text)) {
    const { index, 0: words, 1: middle } = match
    const before = text.slice(Math.max(0, index - 90), index)
    if (GROUP_BEFORE.test(before)) continue
    if (OF_OTHERS.test(text.slice(index + words.length, index + words.length + 40))) {
      marks.push({ kind: 'some', at: index, end: index + words.length })
      continue
    }
    const subject = subjectNear(regions, index, index + words.length, text)
    const statistic = middle === undefined ? 'mean' : 'median'
    marks.push({
      kind: 'many',
      subject,
      statistic,
      compared: COMPARED.test(before.slice(-36)),
      at: index,
      end: index + words.length,
    })
  }
  const isOfMeans = marks.some(({ kind }) => kind === 'many')
  // "cao hơn vùng Tây Nguyên (41,23 điểm)"; "trung bình của vùng A là 43,43 điểm, vùng Tây Nguyên là 40,50 điểm".
  for (const { kind, place, at, end } of regions)
    if (
      kind === 'region' &&
      (isOfMeans
        ? fitting(STATED_OF_REGION, text).test(text.slice(end, end + 24))
        : /^\s?\(/.test(text.slice(end, end + 2)) &&
          COMPARED.test(text.slice(Math.max(0, at - 36), at).replace(/(?:khu vực|vùng)\s+$/iu, '')))
    )
      marks.push({
        kind: 'many',
        subject: place === 'other-region' ? null : place,
        statistic: 'mean',
        compared: !isOfMeans || /^\s?\(/.test(text.slice(end, end + 2)),
        at,
        end,
      })
  const ofNation = regions.some(({ kind }) => kind === 'nation') || marks.some(({ kind }) => kind === 'many')
  if (ofNation)
    for (const { index, 0: words, 1: vi, 2: en } of matchesOf(EXTREME, text)) {
      if (GROUP_BEFORE.test(text.slice(Math.max(0, index - 40), index))) continue
      // "Đắk Nông thấp nhất với 38,97 điểm": the figure is that province's.
      if (named.some(place => place.end <= index && index - place.end < 3)) continue
      const statistic = /cao|highest/iu.test(vi ?? en ?? '') ? 'max' : 'min'
      marks.push({
        kind: 'many',
        subject: 'nation',
        statistic,
        compared: true,
        at: index,
        end: index + words.length,
      })
    }
  for (const match of matchesOf(BOTH, text))
    marks.push({
      kind: 'both',
      count: match[1] || match[3] || match[5] ? 2 : 3,
      at: match.index,
      end: match.index + match[0].length,
    })
  for (const { index, 0: words } of text.matchAll(LOWER))
    if (/\p{Lu}$/u.test(words)) marks.push({ kind: 'some', at: index, end: index + words.length })
  const simple = [
    ['some', SOME],
    ['this', THIS],
    ['own', OWN],
  ] as const
  for (const [kind, pattern] of simple)
    for (const { index, 0: words } of matchesOf(pattern, text)) {
      // "Trung bình chung các tỉnh": the provinces whose mean it is.
      const isOfMean = marks.some(mark => mark.kind === 'many' && mark.end <= index && index - mark.end < 24)
      const isPart = marks.some(
        mark =>
          (mark.kind === 'both' || (mark.kind === 'some' && kind === 'own')) &&
          mark.at <= index + words.length &&
          mark.end > index,
      )
      if (!isPart && !(kind === 'some' && isOfMean))
        marks.push({ kind, at: index, end: index + words.length })
    }
  return marks.sort((a, b) => a.at - b.at || a.end - b.end)
}

/** The region a mean is of: named close by; else all provinces. */
function subjectNear(regions: readonly PlaceMention[], at: number, end: number, text: string): ClaimSubject {
  const near = regions.find(
    region =>
      region.kind === 'region' &&
      ((region.at >= end && region.at - end < 40 && !/[;()]/.test(text.slice(end, region.at))) ||
        (region.end <= at && at - region.end < 24 && !/[;(),]/.test(text.slice(region.end, at)))),
  )
  if (!near) return 'nation'
  return near.place === 'other-region' ? null : near.place
}
