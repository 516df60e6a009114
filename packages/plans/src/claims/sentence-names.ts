import type { ClaimSubject, SentenceNames } from '@papi-lens/core'
import { regionsIn } from './region-name.ts'
import type { Scene } from './scene.ts'
import type { Topic } from './topic.ts'

/** Words that speak of many provinces at once. */
const MANY =
  /(?:trung bình(?!\s?[-–]?\s?(?:cao|thấp|khá))|bình quân|trung vị|cả nước|toàn quốc|các tỉnh|(?<!nhóm (?:điểm |đạt điểm )?)(?:cao|thấp) nhất|trung binh(?! (?:cao|thap|kha))|binh quan|ca nuoc|toan quoc|average|mean|median|nation|country|highest|lowest)/iu
const REGION = /(?:vùng|khu vực|đồng bằng|nguyên|bộ|miền|vung|khu vuc|region|delta|highland|coast|mountain)/iu

/**
 * Everything that a sentence names, and the province that the text is about; what it leaves out is taken from before it. Null where it names no more than one
 * of each, so that nothing else can be meant.
 */
export function sentenceNames(scene: Scene, topic: Topic, units: readonly string[]): SentenceNames | null {
  const { text, marks, years, figures, field } = scene
  const subjects = new Set<ClaimSubject>()
  for (const mark of marks) {
    if (mark.kind === 'province') subjects.add(mark.code)
    if (mark.kind === 'many') subjects.add(mark.subject)
  }
  if (field.own != null) subjects.add(field.own)
  if (topic.place !== null) subjects.add(topic.place)
  if (MANY.test(text)) subjects.add('nation')
  if (REGION.test(text))
    for (const { kind, place } of regionsIn(text))
      if (kind === 'region' && place !== 'other-region') subjects.add(place)
  subjects.delete(null)
  const told = new Set(years.all)
  for (const figure of figures) if (figure.kind === 'base' && figure.year !== null) told.add(figure.year)
  if (told.size === 0 && topic.year !== null) told.add(topic.year)
  if (figures.some(figure => figure.kind === 'base' && figure.year === null))
    for (const year of [...told]) told.add(year - 1)
  const about = units.length > 0 || topic.id === null ? units : [topic.id]
  const names = { subjects: [...subjects], years: [...told], units: about }
  return Object.values(names).some(list => list.length > 1) ? names : null
}
