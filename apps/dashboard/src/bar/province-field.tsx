import { type Province, searchProvinces } from '@papi-lens/core'
import { nameOf, type ProvinceFieldWords } from '@papi-lens/words'
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { byRegion } from './province-order.ts'

interface ProvinceFieldProps {
  readonly provinces: readonly Province[]
  /** Null where the field only adds something. */
  readonly value: Province | null
  /** What it is for. */
  readonly label: string
  /** What stands in it while it is empty. */
  readonly hint?: string
  readonly words: ProvinceFieldWords
  /** Told which one is likely to be chosen, while something is typed. */
  readonly expect?: (province: Province) => void
  readonly choose: (province: Province) => void
}

/**
 * The choice of a province: a field that looks for what is typed, and a list that opens below it (a combobox as ARIA 1.2 has
 * it). Nothing is chosen by moving through the list.
 */
export function ProvinceField({ provinces, value, label, hint, words, expect, choose }: ProvinceFieldProps) {
  const { frame } = words
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  /** What is typed; null while the name of the chosen province stands in the field. */
  const [typed, type] = useState<string | null>(null)
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const found = typed === null ? byRegion(provinces, words) : searchProvinces(provinces, typed)

  useLayoutEffect(() => {
    if (open) list.current?.children[active]?.scrollIntoView({ block: 'nearest' })
  }, [open, active])

  const show = () => {
    setOpen(true)
    setActive(typed === null ? (value ? found.indexOf(value) : 0) : 0)
  }
  const close = () => {
    setOpen(false)
    type(null)
  }
  const take = (province: Province | undefined) => {
    if (!province) return
    close()
    if (province !== value) choose(province)
  }
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) {
      event.preventDefault()
      if (!open) show()
      else if (found.length > 0) setActive((active + step + found.length) % found.length)
    } else if (event.key === 'Enter' && open) {
      event.preventDefault()
      take(found[active])
    } else if (event.key === 'Escape' && (open || typed !== null)) {
      event.preventDefault()
      close()
    }
  }

  return (
    <div class="province-field">
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open && found[active] ? `${id}-${found[active].code}` : undefined}
        placeholder={hint ?? frame.lookFor}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        value={typed ?? (value ? nameOf(value, words) : '')}
        onFocus={event => event.currentTarget.select()}
        onClick={show}
        onBlur={close}
        onKeyDown={onKey}
        onInput={event => {
          const text = event.currentTarget.value
          type(text)
          setOpen(true)
          setActive(0)
          const [first] = expect && text.trim().length > 1 ? searchProvinces(provinces, text) : []
          if (first) expect?.(first)
        }}
      />
      <div class="province-list" hidden={!open}>
        {/* A press leaves the focus in the field, which has the keys. */}
        <div
          role="listbox"
          tabIndex={-1}
          id={`${id}-list`}
          aria-label={label}
          ref={list}
          onMouseDown={event => event.preventDefault()}
        >
          {open &&
            found.map((province, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys, as the pattern of a combobox wants it
              <div
                key={province.code}
                id={`${id}-${province.code}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === active}
                class={province === value ? 'current' : undefined}
                onClick={() => take(province)}
              >
                <span>{nameOf(province, words)}</span>
                <span class="hint">{words.names.region[province.region]}</span>
              </div>
            ))}
        </div>
        {open && found.length === 0 && <p>{frame.noProvince(typed ?? '')}</p>}
      </div>
      <span class="unseen" role="status">
        {open &&
          typed !== null &&
          (found.length === 0 ? frame.noProvince(typed) : frame.provinces(found.length))}
      </span>
    </div>
  )
}
