import type { Claim, Framework } from '@papi-lens/core'
import { namesIn } from './name-list.ts'
import type { Passage } from './passage.ts'
import type { Announced } from './topic.ts'

/** A unit named in a list that stands below its announcement, one item a line. */
export function itemOf(
  passage: Passage,
  announced: Announced,
  framework: Framework,
): { id: string; claim: Claim } | null {
  const item = /^[-–+•*·]\s|^(?:[a-zđ]|\d{1,2})\s?[.)]/u.exec(passage.text)
  if (!item || passage.text.length > 300) return null
  const bare = passage.text.replace(/\([^()]{0,200}\)/g, '').split(/[:;]/, 1)[0] ?? ''
  const { dimension, of, subject } = announced
  const scope = { level: of, ...(dimension && of === 'subdimension' ? { within: dimension } : {}) }
  const [named] = namesIn(bare.slice(item[0].length), framework, scope)
  if (!named?.unit) return null
  const { id } = named.unit
  const claim: Claim = {
    kind: 'direction',
    id,
    year: announced.year,
    from: announced.from,
    stated: announced.direction,
    line: passage.lines[0] ?? 1,
    quote: passage.text.slice(0, 200),
    ...(subject !== undefined && { subject }),
  }
  return { id, claim }
}
