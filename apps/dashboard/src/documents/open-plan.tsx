import './open-plan.css'
import { nameOf } from '@papi-lens/words'
import { useId, useState } from 'preact/hooks'
import type { AppState } from '../app-state.ts'
import { useDroppedFiles } from '../dropped-files.ts'
import { Link } from '../link.tsx'
import type { DeskNews } from './plan-desk.ts'

const TYPES = '.txt,.docx,.pdf'

/** Opens plans of the reader's own, chosen or dropped anywhere on the page, and tells how far that is and what became of it. */
export function OpenPlan(props: {
  readonly state: AppState
  /** What is done with a plan once it is open; without this, a link leads to it. */
  readonly then?: (plan: string) => void
}) {
  const { state, then } = props
  const { openPlan } = state.words.value
  const [isOver, setOver] = useState(false)
  const id = useId()
  const desk = state.desk.value
  const reading = desk?.reading.value
  const keeping = desk?.keeping.value ?? 'kept'
  const read = async (files: readonly File[]) => {
    if (files.length === 0) return
    const brought = await state.bring(state.bringDesk())
    const plan = await brought?.open(files, state.view.value.province.code)
    if (plan) then?.(plan)
  }
  useDroppedFiles(read, setOver)
  return (
    <div class={isOver ? 'open-document to-press over' : 'open-document to-press'}>
      <input
        id={id}
        type="file"
        accept={TYPES}
        multiple
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])]
          // The same file can be chosen again.
          currentTarget.value = ''
          read(files)
        }}
      />
      <label for={id} class="button">
        {openPlan.open}
      </label>
      <p class="hint">{openPlan.hint}</p>
      {reading && (
        <p role="status">
          {openPlan.reading(reading.file, reading.pages)}{' '}
          <button type="button" class="button" onClick={() => desk?.cancel()}>
            {openPlan.cancel}
          </button>
        </p>
      )}
      {desk?.news.value.map(news => (
        <News key={JSON.stringify(news)} news={news} state={state} isShown={then !== undefined} />
      ))}
      {keeping !== 'kept' && <p role="status">{openPlan.notKept[keeping]}</p>}
    </div>
  )
}

/** The same where no plan answers the results that are seen; what became of opening one stays until the view is left. */
export function WantedPlan({ state, answering }: { readonly state: AppState; readonly answering: number }) {
  const desk = state.desk.value
  const isAsked = desk !== null && (desk.reading.value !== null || desk.news.value.length > 0)
  return answering === 0 || isAsked ? <OpenPlan state={state} /> : null
}

function News(props: {
  readonly news: DeskNews
  readonly state: AppState
  /** Whether a plan is shown as soon as it is open. */
  readonly isShown: boolean
}) {
  const { news, state, isShown } = props
  const words = state.words.value
  const { openPlan } = words
  if (news.kind === 'failed') return <p role="alert">{openPlan.failed(news.file, news.problem)}</p>
  const title = nameOf(news.plan.title, words)
  if (news.kind === 'removed')
    return (
      <p role="status">
        {openPlan.removed(title)}{' '}
        <button type="button" class="button" onClick={() => state.desk.value?.undo()}>
          {openPlan.undo}
        </button>
      </p>
    )
  const { province: shown } = state.view.value
  const province = state.dataset.panel.provinces.find(({ code }) => code === news.plan.issuer.province)
  const other = province && province.code !== shown.code ? province : null
  const href = state.hrefIn('plans', { plan: news.plan.id }, other ?? shown)
  return (
    <p role="status">
      {openPlan.opened(title, news.items)} {other && openPlan.elsewhere(other, shown)}{' '}
      {other && (
        <Link href={href} act={() => state.go(href)}>
          {openPlan.seeProvince(other)}
        </Link>
      )}
      {!other && !isShown && (
        <Link href={href} act={() => state.go(href)}>
          {openPlan.see}
        </Link>
      )}
    </p>
  )
}
