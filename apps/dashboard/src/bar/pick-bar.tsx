import type { Dataset, Province } from '@papi-lens/core'
import { LANGS, type Words } from '@papi-lens/words'
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Showing } from '../address-state.ts'
import type { Place } from '../place.ts'
import { LanguageLink } from './pickers.tsx'
import { ProvinceField } from './province-field.tsx'
import { Share } from './share.tsx'
import { ThemeSelect } from './theme-select.tsx'
import { YearFields } from './year-fields.tsx'

interface PickBarProps<V> {
  readonly view: V
  readonly words: Words
  readonly dataset: Dataset
  /** Address that the brand leads to. */
  readonly home: string
  /** The address of a view, to be put into a link. */
  readonly hrefOf: (view: V) => string
  /** The view of another province, without what belongs to this one alone. */
  readonly inProvince: (province: Province) => V
  readonly show: (view: V, how?: Showing) => void
  /** What a link to a view does not carry. */
  readonly noteOnLink?: string | undefined
  /** The way between the views, where there are several. */
  readonly children?: ComponentChildren
}

/** The head of every page: brand, province, years, sharing, theme, the other language; below them the views. */
export function PickBar<V extends Place>(props: PickBarProps<V>) {
  const { view, words, dataset, home, hrefOf, inProvince, show, noteOnLink, children } = props
  const bar = useRef<HTMLElement>(null)
  // What stays below the bar while a page is scrolled has to know how high it is.
  useLayoutEffect(() => {
    const box = bar.current
    if (!box) return
    const observer = new ResizeObserver(() =>
      document.documentElement.style.setProperty('--bar-height', `${box.offsetHeight}px`),
    )
    observer.observe(box)
    return () => observer.disconnect()
  }, [])
  return (
    <header ref={bar}>
      <div class="bar">
        <a class="brand" href={home} title={words.page.about}>
          papi-lens
        </a>
        <ProvinceField
          provinces={dataset.panel.provinces}
          value={view.province}
          label={words.page.province}
          words={words}
          choose={province => show(inProvince(province))}
        />
        <YearFields
          dataset={dataset}
          view={view}
          words={words}
          choose={({ from, to }, step) => show({ ...view, from, to }, { step })}
        />
        <div class="aside">
          <Share
            words={words}
            address={() => hrefOf(view)}
            note={noteOnLink}
            file={`papi-${view.province.slug}-${view.from}-${view.to}`}
          />
          {LANGS.filter(lang => lang !== view.lang).map(lang => {
            const other: V = { ...view, lang }
            return <LanguageLink key={lang} href={hrefOf(other)} lang={lang} choose={() => show(other)} />
          })}
          <ThemeSelect words={words} />
        </div>
      </div>
      {children}
    </header>
  )
}
