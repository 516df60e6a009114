export { formatDelta, formatPercent, formatScore } from '@papi-lens/words'
