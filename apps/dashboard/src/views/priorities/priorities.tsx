import '../../actions/actions.css'
import '../../area/listed.css'
import '../../area/area.css'
import './priorities.css'
import { nameOf, sentenceOf } from '@papi-lens/words'
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import type { Action } from '../../actions/action.ts'
import { ActionList } from '../../actions/action-list.tsx'
import { actionStore } from '../../actions/action-store.ts'
import type { AppState } from '../../app-state.ts'
import { WantedPlan } from '../../documents/open-plan.tsx'
import { useTitle } from '../../frame.tsx'
import { Link } from '../../link.tsx'
import { WayOut } from '../../way-out.tsx'
import { ChosenArea } from './chosen-area.tsx'
import { prioritiesState } from './priorities-state.ts'
import type { PrioritiesFields } from './priorities-view.ts'
import { RankedList } from './ranked-list.tsx'

/** What comes first: the weak areas in their order, and for one of them what plans do and what else could be done. */
export function Priorities({ state: page }: { state: AppState<PrioritiesFields> }) {
  const state = useMemo(() => prioritiesState(page), [page])
  const store = useMemo(actionStore, [])
  const view = state.view.value
  const words = state.words.value
  const { province, to } = view
  const { weak, areas, published, joined } = state.story.value
  const title = view.list ? words.actions.title : words.prioritiesView.title(province, to)
  useTitle(title)
  const panel = useRef<HTMLElement>(null)
  const first = weak[0]
  const chosen = published ? (areas.find(({ id }) => id === view.area) ?? first) : undefined
  const selected = chosen?.id ?? null
  const asked = useRef(false)
  const reveal = () => {
    const box = panel.current?.getBoundingClientRect()
    if (box && (box.top < 0 || box.top > innerHeight * 0.6)) panel.current?.scrollIntoView({ block: 'start' })
    panel.current?.focus({ preventScroll: true })
  }
  useLayoutEffect(() => {
    if (asked.current) reveal()
    asked.current = false
  }, [selected])
  // An address that names an area leads to it, which on a phone lies below the list.
  useEffect(() => {
    if (view.area !== null && !view.list) reveal()
  }, [])
  const choose = (area: string) => {
    if (area === selected) return reveal()
    asked.current = true
    state.show({ ...view, area })
  }
  const fresh = useRef<string | null>(null)
  const write = ({ id }: Action) => {
    fresh.current = id
    state.show({ ...view, area: selected, list: true })
  }
  useLayoutEffect(() => {
    if (view.list && fresh.current !== null) document.getElementById(`${fresh.current}-cause`)?.focus()
    fresh.current = null
  }, [view.list])
  const listed = { ...view, list: !view.list }
  const toList = (
    <Link class="button to-list" href={state.hrefOf(listed)} act={() => state.show(listed)}>
      {view.list ? words.actions.toAreas : words.actions.toList(store.actions.value.length)}
    </Link>
  )
  const found = sentenceOf(words.coverage.finding(joined, province), words)
  if (view.list)
    return (
      <>
        <p class="to-press">{toList}</p>
        <ActionList state={page} store={store}>
          <p>{words.actions.empty}</p>
        </ActionList>
      </>
    )
  return (
    <>
      <section>
        <h1>{title}</h1>
        {published ? (
          <p class="lede">
            {first?.priority &&
              `${sentenceOf(words.priorities.first(nameOf(first.unit, words), first.priority), words)} `}
            {found}
          </p>
        ) : (
          <>
            <p class="lede">{words.page.unpublished}</p>
            <WayOut state={state} />
          </>
        )}
        <p class="to-press">{toList}</p>
        {published && <WantedPlan state={page} answering={joined.plans.answering.length} />}
      </section>
      {published && (
        <div class="priorities">
          <RankedList state={state} selected={selected} choose={choose} />
          {chosen && <ChosenArea state={state} area={chosen} store={store} write={write} panel={panel} />}
        </div>
      )}
    </>
  )
}
