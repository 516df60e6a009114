import type { PlanItem } from '@papi-lens/plans'
import { claimSubject, sentenceOf } from '@papi-lens/words'
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { useGrowing } from '../../growing.ts'
import type { OpenedDocument } from '../../opened-plans.ts'
import { DocumentLine } from './document-line.tsx'
import { type Remark, remarksOf } from './document-remarks.ts'
import type { PlansState } from './plans-state.ts'

/** Lines that stand in the page: a text may have a hundred thousand. */
const LINES = 300
/** Lines that are drawn in one go. */
const SLICE = 12

/** The text of an opened document: where its tasks stand, and beside its lines what is to be looked at again. */
export function DocumentPane(props: {
  readonly state: PlansState
  readonly own: OpenedDocument
  readonly items: readonly PlanItem[]
}) {
  const { state, own, items } = props
  const view = state.view.value
  const words = state.words.value
  const { plansView } = words
  const { panel } = state.dataset
  const remarks = useMemo(() => remarksOf(own, panel, words), [own, panel, words])
  const places = useMemo(() => placesOf(items), [items])
  const chosen = items.find(({ ref }) => ref === view.item)
  const [first, setFirst] = useState(0)
  const box = useRef<HTMLElement>(null)
  // The lines of what is looked at are those that are seen.
  const start = useRef<string | null>(null)
  let from = first
  if (chosen && start.current !== chosen.ref) from = Math.floor((chosen.line - 1) / LINES) * LINES
  useLayoutEffect(() => {
    start.current = chosen?.ref ?? null
    setFirst(from)
    reveal(box.current, '.chosen')
  }, [chosen?.ref])
  // A line that was asked for in the list of what is to be looked at again.
  const sought = useRef<number | null>(null)
  const [asked, ask] = useState(0)
  const seek = (line: number) => {
    sought.current = line
    setFirst(Math.floor((line - 1) / LINES) * LINES)
    ask(asked + 1)
  }
  useLayoutEffect(() => {
    if (sought.current !== null) reveal(box.current, `[data-line="${sought.current}"]`)
    sought.current = null
  }, [asked])
  const byLine = useMemo(() => grouped(remarks), [remarks])
  // Nodes that stay the same are not drawn again when more follow.
  const lines = useMemo(
    () =>
      own.lines.slice(from, from + LINES).map(({ line, text }) => {
        const item = places.get(line)
        return (
          <DocumentLine
            key={line}
            line={line}
            text={text}
            item={item ?? null}
            isChosen={item !== undefined && item === chosen}
            remarks={byLine.get(line) ?? []}
            state={state}
          />
        )
      }),
    [own, from, places, byLine, chosen, state, words],
  )
  const least = Math.max(sought.current ?? 0, chosen?.line ?? 0) - from
  const drawn = useGrowing(lines.length, SLICE, least > LINES ? 0 : least + SLICE, `${own.plan.id} ${from}`)
  return (
    <div class="document">
      <h3>{plansView.document}</h3>
      <Findings own={own} remarks={remarks} seek={seek} state={state} />
      <Pages from={from} count={lines.length} of={own.lines.length} go={setFirst} state={state} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard */}
      <section class="document-text" ref={box} tabIndex={0} aria-label={plansView.document}>
        {lines.slice(0, drawn)}
      </section>
    </div>
  )
}

/** What was found in the document as a whole. */
function Findings(props: {
  readonly own: OpenedDocument
  readonly remarks: readonly Remark[]
  readonly seek: (line: number) => void
  readonly state: PlansState
}) {
  const { own, remarks, seek, state } = props
  const words = state.words.value
  const { plansView, claims } = words
  const verdicts = { confirmed: 0, contradicted: 0, unverifiable: 0 }
  for (const { verdict } of own.claims) verdicts[verdict]++
  const province = own.claimsProvince
  const found = claims.finding({
    province: province === null ? null : claimSubject(province, state.dataset.panel, words),
    total: own.claims.length,
    verdicts,
    noted: own.claims.filter(({ note }) => note).length,
  })
  const told = [
    sentenceOf(found, words),
    claims.unchecked(own.unchecked),
    own.claimsUnreadFrom === null ? '' : claims.unreadFrom(own.claimsUnreadFrom),
    (state.own.value?.used.value.length ?? 0) > 0 ? plansView.heldAgainstPublished : '',
  ]
  return (
    <>
      <p class="hint">{told.filter(Boolean).join(' ')}</p>
      {remarks.length === 0 ? (
        <p class="hint">{plansView.noRemarks}</p>
      ) : (
        <details class="remark-list">
          <summary>{plansView.remarks(remarks.length)}</summary>
          <ul>
            {remarks.map(({ line, text }) => (
              <li key={`${line} ${text}`}>
                <button type="button" class="button" onClick={() => seek(line)}>
                  {plansView.line(line)}
                </button>
                <span class="fill-text">{plansView.line(line)}:</span> {text}
              </li>
            ))}
          </ul>
        </details>
      )}
      {own.plan.isPartlyRead && <p class="void">{plansView.unread}</p>}
    </>
  )
}

function Pages(props: {
  readonly from: number
  readonly count: number
  readonly of: number
  readonly go: (from: number) => void
  readonly state: PlansState
}) {
  const { from, count, of, go, state } = props
  const { plansView } = state.words.value
  if (of <= LINES) return null
  return (
    <p class="pages hint">
      <button
        type="button"
        class="button"
        disabled={from === 0}
        onClick={() => go(Math.max(0, from - LINES))}
      >
        {plansView.earlierLines}
      </button>
      {plansView.lines(from + 1, from + count, of)}
      <button type="button" class="button" disabled={from + count >= of} onClick={() => go(from + LINES)}>
        {plansView.laterLines}
      </button>
    </p>
  )
}

/** Scrolls a line into the sight of the text's own box, not the page. */
function reveal(box: HTMLElement | null, selector: string): void {
  const line = box?.querySelector<HTMLElement>(selector)
  if (!line || !box) return
  box.scrollTop += line.getBoundingClientRect().top - box.getBoundingClientRect().top - 40
}

/** The item that each line belongs to, the deepest where points are nested. */
function placesOf(items: readonly PlanItem[]): ReadonlyMap<number, PlanItem> {
  const places = new Map<number, PlanItem>()
  for (const item of items) {
    const last = 'lastLine' in item && typeof item.lastLine === 'number' ? item.lastLine : item.line
    for (let line = item.line; line <= last; line++) places.set(line, item)
  }
  return places
}

function grouped(remarks: readonly Remark[]): Map<number, Remark[]> {
  const lines = new Map<number, Remark[]>()
  for (const remark of remarks) lines.set(remark.line, [...(lines.get(remark.line) ?? []), remark])
  return lines
}
