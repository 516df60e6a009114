import type { PlanItem } from '@papi-lens/plans'
import type { Remark } from './document-remarks.ts'
import type { PlansState } from './plans-state.ts'

/** A line of the document, with the way to its task and what is to be looked at again. */
export function DocumentLine(props: {
  readonly line: number
  readonly text: string
  readonly item: PlanItem | null
  readonly isChosen: boolean
  readonly remarks: readonly Remark[]
  readonly state: PlansState
}) {
  const { line, text, item, isChosen, remarks, state } = props
  const { plansView } = state.words.value
  const show = () => {
    const view = state.view.value
    const { shown = [] } = state.chosen.value ?? {}
    // A task that the filter hides is shown all the same.
    const free = item && shown.includes(item) ? {} : { dimension: null, agency: null, due: null, search: '' }
    state.show({ ...view, ...free, item: item?.ref ?? null }, { step: true })
  }
  return (
    <div
      data-line={line}
      class={['document-line', item && 'of-task', isChosen && 'chosen'].filter(Boolean).join(' ')}
    >
      <span class="at">{line}</span>
      <span>
        {item?.line === line && (
          <button type="button" class="button" aria-pressed={isChosen} onClick={show}>
            {plansView.task(item.ref)}
          </button>
        )}
        {isChosen ? <mark>{text}</mark> : text}
      </span>
      {remarks.map(remark => (
        <span key={remark.text} class="remark">
          {remark.text}
        </span>
      ))}
    </div>
  )
}
