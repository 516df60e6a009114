import type { Claim, ClaimSubject, Doubt, SentenceNames } from '@papi-lens/core'
import { regionsIn } from './region-name.ts'
import type { Scene } from './scene.ts'
import type { Topic } from './topic.ts'
import { unitMentioned } from './unit-mention.ts'

/** Words that speak of many provinces at once. */
const MANY =
  /(?:trung bình(?!\s?[-–]?\s?(?:cao|thấp|khá))|bình quân|trung vị|cả nước|toàn quốc|các tỉnh|(?<!nhóm (?:điểm |đạt điểm )?)(?:cao|thấp) nhất|trung binh(?! (?:cao|thap|kha))|binh quan|ca nuoc|toan quoc|average|mean|median|nation|country|highest|lowest)/iu
const REGION = /(?:vùng|khu vực|đồng bằng|nguyên|bộ|miền|vung|khu vuc|region|delta|highland|coast|mountain)/iu
/** Words that mean the whole index. */
const WHOLE = /(?:PAPI|tổng (?:số )?điểm|tổng hợp|tong diem|tong hop|overall|total)/iu
/** Numbers that can be nothing but a year, wherever they stand. */
const YEAR = /(?<![\d.,/])20[0-3]\d(?![\d]|[.,]\d)/gu

/** What a sentence itself names, wherever in it. */
export interface Told {
  readonly subjects: ReadonlySet<ClaimSubject>
  /** Whether it speaks of the text's own province without its name ("tỉnh này"). */
  readonly isOwn: boolean
  readonly years: ReadonlySet<number>
  readonly units: ReadonlySet<string>
}

/** What a sentence names, of places, years and units. */
export function toldIn(
  { text, blank, marks, years, figures, field }: Scene,
  walked: readonly string[],
): Told {
  const subjects = new Set<ClaimSubject>()
  for (const mark of marks) {
    if (mark.kind === 'province') subjects.add(mark.code)
    if (mark.kind === 'many') subjects.add(mark.subject)
  }
  const told = new Set(years.all)
  for (const figure of figures) if (figure.kind === 'base' && figure.year !== null) told.add(figure.year)
  for (const [year] of text.matchAll(YEAR)) told.add(Number(year))
  const units = new Set(walked)
  const mention = unitMentioned(blank, field.framework, null)
  if (mention && typeof mention === 'object') for (const id of mention.ids) units.add(id)
  if (WHOLE.test(text)) units.add('total')
  const isOwn = marks.some(({ kind }) => kind === 'own' || kind === 'this' || kind === 'both')
  return { subjects, isOwn, years: told, units }
}

/**
 * Everything that a statement of a sentence may be about: what the sentence names, the province that the text is about,
 * and, of a part that it leaves out, what was told before it. Null where that is no more than one of each.
 */
export function sentenceNames(
  { text, figures, field }: Scene,
  topic: Topic,
  told: Told,
): SentenceNames | null {
  const subjects = new Set(told.subjects)
  if (field.own != null) subjects.add(field.own)
  if (topic.place !== null) subjects.add(topic.place)
  if (MANY.test(text)) subjects.add('nation')
  if (REGION.test(text))
    for (const { kind, place } of regionsIn(text))
      if (kind === 'region' && place !== 'other-region') subjects.add(place)
  subjects.delete(null)
  const years = new Set(told.years)
  if (years.size === 0 && topic.year !== null) years.add(topic.year)
  if (figures.some(figure => figure.kind === 'base' && figure.year === null))
    for (const year of [...years]) years.add(year - 1)
  const units = told.units.size > 0 || topic.id === null ? told.units : [topic.id]
  const names = { subjects: [...subjects], years: [...years], units: [...units] }
  return Object.values(names).some(list => list.length > 1) ? names : null
}

/**
 * What a statement took from elsewhere although its own sentence names another: the words that belong to it may stand where
 * they were not looked for.
 */
export function takenFromElsewhere(claim: Claim, { subjects, isOwn, years, units }: Told): Doubt[] {
  const from = 'from' in claim ? claim.from : null
  const own = [...years].filter(year => year !== from)
  return [
    ...(claim.subject != null && subjects.size > 0 && !isOwn && !subjects.has(claim.subject)
      ? (['subject'] as const)
      : []),
    ...(claim.year !== null && own.length > 0 && !years.has(claim.year) ? (['year'] as const) : []),
    ...(claim.id !== null &&
    !units.has(claim.id) &&
    (claim.kind === 'count' ? isOfIndex(claim) : units.size > 0)
      ? (['unit'] as const)
      : []),
  ]
}

/** "3/6 chỉ số giảm" below the heading of one of them: parts of it, or of the whole index. */
function isOfIndex({ of, quote }: Extract<Claim, { kind: 'count' }>): boolean {
  return of === 'subdimension' && /(?:chỉ số|chi so|dimension)/iu.test(quote)
}
