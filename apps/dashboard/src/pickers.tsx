import type { Lang } from '@papi-lens/charts'
import type { Province, Region } from '@papi-lens/core'
import { useState } from 'preact/hooks'
import { named } from './sentences.ts'
import { WORDS } from './words.ts'

const REGIONS: readonly { readonly id: Region; readonly vi: string; readonly en: string }[] = [
  { id: 'NMM', vi: 'Trung du và miền núi phía Bắc', en: 'Northern Midlands and Mountains' },
  { id: 'RRD', vi: 'Đồng bằng sông Hồng', en: 'Red River Delta' },
  { id: 'NCC', vi: 'Bắc Trung Bộ và duyên hải miền Trung', en: 'North Central and Central Coast' },
  { id: 'CHL', vi: 'Tây Nguyên', en: 'Central Highlands' },
  { id: 'SE', vi: 'Đông Nam Bộ', en: 'South East' },
  { id: 'MRD', vi: 'Đồng bằng sông Cửu Long', en: 'Mekong River Delta' },
]

/** Provinces to choose from, by region, in the order of the language's alphabet. */
export function ProvinceOptions({ provinces, lang }: { provinces: readonly Province[]; lang: Lang }) {
  return (
    <>
      {REGIONS.map(region => (
        <optgroup key={region.id} label={named(region, lang)}>
          {inRegion(provinces, region.id, lang).map(province => (
            <option key={province.code} value={province.code}>
              {named(province, lang)}
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
  lang,
  choose,
}: {
  provinces: readonly Province[]
  value: Province
  lang: Lang
  choose: (province: Province) => void
}) {
  const chooseCode = (code: string) => {
    const province = provinces.find(candidate => candidate.code === code)
    if (province) choose(province)
  }
  return (
    <label>
      <span>{WORDS[lang].province}</span>
      <select value={value.code} onChange={event => chooseCode(event.currentTarget.value)}>
        <ProvinceOptions provinces={provinces} lang={lang} />
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
  const other = lang === 'vi' ? 'en' : 'vi'
  return (
    <a
      class="button"
      href={href}
      hreflang={other}
      lang={other}
      onClick={event => {
        event.preventDefault()
        choose()
      }}
    >
      {WORDS[lang].otherLanguage}
    </a>
  )
}

function inRegion(provinces: readonly Province[], region: Region, lang: Lang): Province[] {
  const order = new Intl.Collator(lang)
  return provinces
    .filter(province => province.region === region)
    .sort((a, b) => order.compare(named(a, lang), named(b, lang)))
}
