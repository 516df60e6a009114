import { PAPER_NAMES, THEME_NAMES } from '@papi-lens/charts'
import { findProvince } from '@papi-lens/core'
import { nameOf } from '@papi-lens/words'
import { ProvinceOptions } from '../bar/pickers.tsx'
import { UnitOptions } from '../unit-options.tsx'
import type { ChartsState } from './charts-state.ts'
import { MOST_BESIDE } from './charts-view.ts'

/** What else is chosen for all charts, and the way to each of them. */
export function ChoicePanel({ state }: { state: ChartsState }) {
  const view = state.view.value
  const speech = state.words.value
  const words = speech.chartsPage
  const chooseTheme = (text: string) =>
    state.show({ ...view, theme: THEME_NAMES.find(name => name === text) ?? view.theme })
  const chooseSize = (text: string) =>
    state.show({ ...view, size: PAPER_NAMES.find(name => name === text) ?? view.size })
  return (
    <div class="side">
      <section class="choices" aria-label={words.choices}>
        <label>
          <span>{words.unit}</span>
          <select
            value={view.unit}
            onChange={event => state.show({ ...view, unit: event.currentTarget.value })}
          >
            <UnitOptions framework={state.dataset.panel.framework} year={view.to} words={speech} />
          </select>
        </label>
        <label>
          <span>{words.theme}</span>
          <select value={view.theme} onChange={event => chooseTheme(event.currentTarget.value)}>
            {THEME_NAMES.map(name => (
              <option key={name} value={name}>
                {words.themes[name]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{words.size}</span>
          <select value={view.size} onChange={event => chooseSize(event.currentTarget.value)}>
            {PAPER_NAMES.map(name => (
              <option key={name} value={name}>
                {words.sizes[name]}
              </option>
            ))}
          </select>
        </label>
        <BesidePicker state={state} />
      </section>
      <nav aria-label={words.contents}>
        {state.sections.map(section => (
          <div key={section.id}>
            <a class="to-section" href={`#${section.id}`}>
              {speech.charts.sections[section.id]}
            </a>
            <ul>
              {section.charts.map(({ kind, name }) => (
                <li key={kind}>
                  <a href={`#chart-${kind}`}>{name(speech)}</a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
    </div>
  )
}

/** The provinces beside it: each a button that takes it away, and a choice of one more. */
function BesidePicker({ state }: { state: ChartsState }) {
  const view = state.view.value
  const words = state.words.value.chartsPage
  const { provinces } = state.dataset.panel
  const add = (code: string) => {
    if (code !== '') state.show({ ...view, beside: [...view.beside, findProvince(provinces, code)] })
  }
  const open = provinces.filter(one => one !== view.province && !view.beside.includes(one))
  return (
    <div>
      <label>
        <span>{words.beside}</span>
        <select
          value=""
          disabled={view.beside.length >= MOST_BESIDE}
          onChange={event => {
            const { currentTarget } = event
            add(currentTarget.value)
            // The choice has become a button; the list is ready for another.
            currentTarget.value = ''
          }}
        >
          <option value="">{words.addBeside}</option>
          <ProvinceOptions provinces={open} words={state.words.value} />
        </select>
      </label>
      {view.beside.length > 0 && (
        <ul class="beside">
          {view.beside.map(province => (
            <li key={province.code}>
              <button
                type="button"
                class="button"
                aria-label={words.dropBeside(nameOf(province, state.words.value))}
                onClick={() =>
                  state.show({ ...view, beside: view.beside.filter(other => other !== province) })
                }
              >
                {nameOf(province, state.words.value)} <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
