import type { ProvinceFieldWords } from '../messages/province-field.ts'
import { chartNames } from './chart-names.ts'
import { frame } from './frame.ts'

export const provinceField: ProvinceFieldWords = { lang: 'vi', frame, names: chartNames }
