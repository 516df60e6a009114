import { nameOf } from '@papi-lens/words'
import { agencyName } from '../../area/answer-text.ts'
import type { ChosenPlan, PlansState } from './plans-state.ts'
import { DUE_CHOICES, type PlansFields } from './plans-view.ts'
import { agenciesOf, isChoosing } from './task-choice.ts'

/** What of the tasks is seen: by words, dimension, agency and deadline; each stands in the address. */
export function TaskFilter({ state, chosen }: { state: PlansState; chosen: ChosenPlan }) {
  const view = state.view.value
  const words = state.words.value
  const { filter, due, every, clear } = words.plansView
  const { framework } = state.dataset.panel
  const set = (fields: Partial<PlansFields>) => state.show({ ...view, ...fields }, { step: true })
  const dimensions = framework.units.filter(
    ({ id, level }) => level === 'dimension' && chosen.items.some(({ dimension }) => dimension === id),
  )
  return (
    <search class="task-filter to-press">
      <label>
        <span>{filter.search}</span>
        <input
          type="search"
          value={view.search}
          maxLength={200}
          onInput={({ currentTarget }) => set({ search: currentTarget.value })}
        />
      </label>
      <Choice
        name={filter.dimension}
        every={every}
        value={view.dimension}
        options={dimensions.map(unit => [unit.id, nameOf(unit, words)])}
        choose={dimension => set({ dimension })}
      />
      <Choice
        name={filter.agency}
        every={every}
        value={view.agency}
        options={agenciesOf(chosen.items).map(name => [name, agencyName(name, state.data.agencies, words)])}
        choose={agency => set({ agency })}
      />
      <Choice
        name={filter.due}
        every={every}
        value={view.due}
        options={DUE_CHOICES.map(choice => [choice, due[choice]])}
        choose={choice => set({ due: DUE_CHOICES.find(known => known === choice) ?? null })}
      />
      {isChoosing(view) && (
        <button
          type="button"
          class="button"
          onClick={() => set({ search: '', dimension: null, agency: null, due: null })}
        >
          {clear}
        </button>
      )}
    </search>
  )
}

function Choice(props: {
  readonly name: string
  readonly every: string
  readonly value: string | null
  readonly options: readonly (readonly [id: string, name: string])[]
  readonly choose: (id: string | null) => void
}) {
  const { name, every, value, options, choose } = props
  return (
    <label>
      <span>{name}</span>
      <select value={value ?? ''} onChange={({ currentTarget }) => choose(currentTarget.value || null)}>
        <option value="">{every}</option>
        {options.map(([id, told]) => (
          <option key={id} value={id}>
            {told}
          </option>
        ))}
      </select>
    </label>
  )
}
