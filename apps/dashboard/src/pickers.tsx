import { type Province, REGIONS, type Region } from '@papi-lens/core'
import { type Lang, languageName, localeOf, nameOf, type Words } from '@papi-lens/words'
import { useState } from 'preact/hooks'

/** Provinces to choose from, by region, in the order of the language's alphabet. */
export function ProvinceOptions({ provinces, words }: { provinces: readonly Province[]; words: Words }) {
  return (
    <>
      {REGIONS.map(region => (
        <optgroup key={region} label={words.names.region[region]}>
          {inRegion(provinces, region, words).map(province => (
            <option key={province.code} value={province.code}>
              {nameOf(province, words)}
            </option>
          ))}
        </optgroup>
      ))}
    </>
  )
}

/** The choice of a province. */
export function ProvinceSelect({
  provinces,
  value,
  words,
  choose,
}: {
  provinces: readonly Province[]
  value: Province
  words: Words
  choose: (province: Province) => void
}) {
  const chooseCode = (code: string) => {
    const province = provinces.find(candidate => candidate.code === code)
    if (province) choose(province)
  }
  return (
    <label>
      <span>{words.page.province}</span>
      <select value={value.code} onChange={event => chooseCode(event.currentTarget.value)}>
        <ProvinceOptions provinces={provinces} words={words} />
      </select>
    </label>
  )
}

/** The choice of one of the two years. */
export function YearSelect({
  label,
  years,
  value,
  choose,
}: {
  label: string
  years: readonly number[]
  value: number
  choose: (year: number) => void
}) {
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={event => choose(Number(event.currentTarget.value))}>
        {years.map(year => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Copies a text, and says for a moment whether that went well. */
export function CopyButton({
  label,
  copied,
  failed,
  text,
}: {
  label: string
  copied: string
  failed: string
  text: () => string
}) {
  const [said, say] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text())
      say(copied)
    } catch {
      // Browsers refuse the clipboard on pages without a secure origin.
      say(failed)
    }
    setTimeout(() => say(''), 2500)
  }
  return (
    <button type="button" class="button" onClick={copy} aria-live="polite">
      {said || label}
    </button>
  )
}

/** The way to the same view in the other language; a link, so that it can be opened beside this one. */
export function LanguageLink({ href, lang, choose }: { href: string; lang: Lang; choose: () => void }) {
  return (
    <a
      class="button"
      href={href}
      hreflang={lang}
      lang={lang}
      onClick={event => {
        event.preventDefault()
        choose()
      }}
    >
      {languageName(lang)}
    </a>
  )
}

function inRegion(provinces: readonly Province[], region: Region, words: Words): Province[] {
  const order = new Intl.Collator(localeOf(words))
  return provinces
    .filter(province => province.region === region)
    .sort((a, b) => order.compare(nameOf(a, words), nameOf(b, words)))
}
