export { formatDelta, formatPercent, formatScore } from './format.ts'
export { directionName, flagMeaning, flagName, groupName, missingName, verdictName } from './label.ts'
export { LANGS, type Lang } from './lang.ts'
