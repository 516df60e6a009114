import type { AppState } from '../../app-state.ts'
import { UnitOptions } from '../../unit-options.tsx'
import { type MapFields, SHOWS } from './map-view.ts'

/** What is shown of which unit, and what is outlined. */
export function MapChoices({ state }: { state: AppState<MapFields> }) {
  const view = state.view.value
  const words = state.words.value
  const { mapView } = words
  return (
    <div class="map-choices lines">
      <label>
        {mapView.unit}{' '}
        <select
          value={view.unit}
          onChange={({ currentTarget }) => state.show({ ...view, unit: currentTarget.value }, { step: true })}
        >
          <UnitOptions framework={state.dataset.panel.framework} year={view.to} words={words} />
        </select>
      </label>
      <fieldset>
        <legend>{mapView.show}</legend>
        {SHOWS.map(show => (
          <label key={show}>
            <input
              type="radio"
              name="show"
              checked={view.show === show}
              onChange={() => state.show({ ...view, show }, { step: true })}
            />{' '}
            {mapView.shows[show]}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{mapView.areas}</legend>
        {(['63', '34'] as const).map(areas => (
          <label key={areas}>
            <input
              type="radio"
              name="areas"
              checked={view.areas === areas}
              onChange={() => state.show({ ...view, areas }, { step: true })}
            />{' '}
            {mapView.areasOf[areas]}
          </label>
        ))}
      </fieldset>
    </div>
  )
}
