import { isMarked } from '../opened/opened-news.ts'
import { applyTheme, followTheme } from './theme.ts'

// theme.js, under a name without a hash: it stands before everything that is painted, so that a dark page is never light first.
applyTheme()
followTheme()

// A page that was made ahead shows one pair of years in one view, of the published scores: what its address asks for besides,
// and what the reader has opened, is not seen as that first.
const { from, to } = document.documentElement.dataset
if (from !== undefined && to !== undefined) {
  const made: Readonly<Record<string, string>> = { from, to }
  const asked = Array.from(new URLSearchParams(location.search))
  const isOther = asked.some(([key, value]) => made[key] !== value) || isMarked('scores')
  if (isOther) document.documentElement.dataset.other = ''
}
