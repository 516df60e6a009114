import { plural } from './plural.ts'

/** A number with its English noun: "1 task", "3 tasks". */
export const counted = (count: number, one: string, other = `${one}s`): string =>
  `${count} ${plural(count, { one, other }, 'en')}`
