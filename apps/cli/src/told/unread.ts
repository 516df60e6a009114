import { itemsOf, type Plan, type PlanDocument } from '@papi-lens/plans'
import { nameOf } from '@papi-lens/words'
import type { Invocation } from '../call/invocation.ts'
import type { Json } from './json.ts'

/** Codes of the warnings that part of a document, or all of it, was not read. */
const UNREAD: readonly string[] = [
  'unread-pages',
  'unread-work',
  'unread-appendix',
  'too-many-tasks',
  'too-many-items',
]

type Warned = Pick<PlanDocument, 'warnings'>

/** What of a document was not read, as JSON: whoever counts its items has to know. */
export function unreadJson({ words }: Invocation, { warnings }: Warned): Json[] {
  return warnings
    .filter(({ code }) => UNREAD.includes(code))
    .map(warning => ({ code: warning.code, message: words.documents.notice(warning), line: warning.line }))
}

/** The same as the last words on stderr. */
export function noteUnread(call: Invocation, { warnings }: Warned): void {
  for (const warning of warnings)
    if (UNREAD.includes(warning.code)) call.note(call.words.documents.notice(warning))
}

/** A plan that could not be read, as a whole or in part, as JSON. */
export function unreadPlanJson({ words }: Invocation, plan: Plan): Json {
  const { id, title, unreadPages = [] } = plan
  if (unreadPages.length === 0) {
    const code = itemsOf(plan).length > 0 ? 'partly-read' : 'nothing-read'
    return { plan: id, code, message: words.coverage.unread([nameOf(title, words)]) }
  }
  const notice = { code: 'unread-pages', pages: unreadPages, line: 1 } as const
  return { plan: id, code: notice.code, message: words.documents.notice(notice) }
}
