export { formatDelta, formatPercent, formatScore } from './format.ts'
export { groupGlyph } from './group-glyph.ts'
export {
  directionName,
  flagMeaning,
  flagName,
  groupName,
  missingName,
  shortDimension,
  verdictName,
} from './label.ts'
export { LANGS, type Lang } from './lang.ts'
export { type ShapeOptions, type ShapeText, shape } from './shape.ts'
export { type StripOptions, strip } from './strip.ts'
export { THEME } from './theme.ts'
