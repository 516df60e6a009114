import { withYear } from '../with-year.ts'
import { servedContent } from './served-page.ts'

/**
 * Goes to the years that are chosen in a page that was made ahead, in whose fields nothing else happens yet: what a reader
 * chose would be gone once the scores are there.
 */
export function followEarlyYears(): void {
  addEventListener('change', ({ target }) => {
    const served = servedContent()
    if (!served || !(target instanceof HTMLSelectElement)) return
    const [fromField, toField] = served.querySelectorAll('header .years select')
    if (target !== fromField && target !== toField) return
    const { from, to } = document.documentElement.dataset
    const shown = { from: Number(from), to: Number(to) }
    const years = withYear(shown, target === fromField ? 'from' : 'to', Number(target.value))
    const asked = new URL(location.href)
    asked.searchParams.set('from', `${years.from}`)
    asked.searchParams.set('to', `${years.to}`)
    location.assign(asked)
  })
}
