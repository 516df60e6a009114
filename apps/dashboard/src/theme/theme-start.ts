import { applyTheme, followTheme } from './theme.ts'

// theme.js, under a name without a hash: it stands before everything that is painted, so that a dark page is never light first.
applyTheme()
followTheme()

// A page that was made ahead shows one pair of years in one view: what its address asks for besides is not seen as that first.
const { from, to } = document.documentElement.dataset
if (from !== undefined && to !== undefined) {
  const made: Readonly<Record<string, string>> = { from, to }
  const asked = Array.from(new URLSearchParams(location.search))
  if (asked.some(([key, value]) => made[key] !== value)) document.documentElement.dataset.other = ''
}
