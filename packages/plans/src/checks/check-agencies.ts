import type { PlanDocument } from '../plan-document.ts'
import type { SourceLine } from '../reading/source-line.ts'
import type { Fault } from './finding.ts'
import { isAfterReform, successorsOf } from './former-agency.ts'
import { formerMentions } from './former-mentions.ts'

const ADDRESSEES = /^(?:\*|\s)*(?:nơi nhận|kính gửi)\s?:?\s?/iu
const LISTED = /^[-–+•*]\s?/u
/** Lines of a list of addressees. */
const MOST_LINES = 40
const LONGEST = 500

interface Named {
  readonly agency: string
  readonly line: number
}

/**
 * Agencies that lead, take part in or receive a plan of after 1 July 2025, or are named in its work, and are no more
 * since: each once, at the first place, with what took its place and how often it is named.
 */
export function checkAgencies(plan: PlanDocument, lines: readonly SourceLine[]): Fault[] {
  if (!isAfterReform(plan)) return []
  const isCommunes = plan.issuer.level === 'commune'
  const items = [...plan.measures.flatMap(measure => [measure, ...measure.items]), ...plan.tasks]
  const held = items.flatMap(({ lead, partners, line, lastLine }) =>
    [...lead, ...partners].map(agency => ({ agency, line, lastLine })),
  )
  const isHeld = ({ agency, line }: Named) =>
    held.some(own => own.line <= line && line <= own.lastLine && namesSame(own.agency, agency))
  const first = [...plan.sections, ...items].reduce((least, { line }) => Math.min(least, line), Infinity)
  const inWork = formerMentions(plan, lines, Number.isFinite(first) ? first : 1).filter(
    mention => !isHeld(mention),
  )
  const named: Named[] = [...held, ...inWork].sort((a, b) => a.line - b.line)
  const found = new Map<string, { first: Named; successors: readonly string[]; times: number }>()
  for (const each of [...named, ...addressees(lines)]) {
    const successors = successorsOf(each.agency, isCommunes)
    if (successors === null) continue
    const key = each.agency.toLowerCase()
    const known = found.get(key)
    if (known) known.times++
    else found.set(key, { first: each, successors, times: 1 })
  }
  return [...found.values()].map(({ first: { agency, line }, successors, times }) => {
    return { code: 'former-agency', severity: 'warning', agency, successors, times, line }
  })
}

/** "UBND các huyện" in the words of a task is the "UBND các huyện, thành phố" that leads it. */
function namesSame(held: string, named: string): boolean {
  return held.toLowerCase().includes(named.toLowerCase())
}

/** Whom a document is sent to: behind "Kính gửi", and the list below "Nơi nhận". */
function addressees(lines: readonly SourceLine[]): Named[] {
  const named: Named[] = []
  for (const [at, { text, line }] of lines.entries()) {
    const opening = ADDRESSEES.exec(text.slice(0, LONGEST))
    if (!opening) continue
    const rest = text.slice(opening[0].length, LONGEST)
    const add = (list: string, on: number) => {
      for (const part of list.split(/[;|\t]/u)) {
        const agency = part
          .replace(LISTED, '')
          .replace(/\s?\(.*$/u, '')
          .replace(/[.,\s]+$/u, '')
          .trim()
        if (agency !== '') named.push({ agency, line: on })
      }
    }
    add(rest, line)
    for (const below of lines.slice(at + 1, at + 1 + MOST_LINES)) {
      if (below.text === '') continue
      if (!LISTED.test(below.text)) break
      add(below.text.slice(0, LONGEST), below.line)
    }
  }
  return named
}
