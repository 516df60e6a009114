import type { Province } from '@papi-lens/core'
import { nameOf, type Words } from '@papi-lens/words'
import { ProvinceField } from './bar/province-field.tsx'

/** The provinces that stand beside one: each a button that takes it away, and a field to add one more. */
export function BesidePicker(props: {
  readonly provinces: readonly Province[]
  readonly province: Province
  readonly beside: readonly Province[]
  /** How many may stand beside it. */
  readonly most: number
  readonly words: Words
  readonly choose: (beside: readonly Province[]) => void
}) {
  const { provinces, province, beside, most, words, choose } = props
  const { chartsPage } = words
  const open = provinces.filter(one => one !== province && !beside.includes(one))
  return (
    <div class="beside-picker">
      {beside.map(other => (
        <button
          key={other.code}
          type="button"
          class="button"
          aria-label={chartsPage.dropBeside(nameOf(other, words))}
          onClick={() => choose(beside.filter(one => one !== other))}
        >
          {nameOf(other, words)} <span aria-hidden="true">×</span>
        </button>
      ))}
      {beside.length < most && (
        <ProvinceField
          provinces={open}
          value={null}
          label={chartsPage.beside}
          hint={chartsPage.beside}
          words={words}
          choose={other => choose([...beside, other])}
        />
      )}
    </div>
  )
}
