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
  const heldOn = agenciesByLine(held)
  const isHeld = ({ agency, line }: Named) => heldOn.get(line)?.includes(agency.toLowerCase()) === true
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

/**
 * The names held on each line, one text a line: "UBND các huyện" in the words of a task is the "UBND các huyện, thành phố"
 * that leads it. Looked up by line, as a plan has thousands of both.
 */
function agenciesByLine(
  held: readonly (Named & { readonly lastLine: number })[],
): ReadonlyMap<number, string> {
  const names = new Map<number, Set<string>>()
  for (const { agency, line, lastLine } of held)
    for (let at = line; at <= lastLine; at++) {
      const known = names.get(at) ?? new Set()
      names.set(at, known.add(agency.toLowerCase()))
    }
  return new Map([...names].map(([line, all]) => [line, [...all].join('\n')]))
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
          .replace(/(?<![.,\s])[.,\s]+$/u, '')
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
