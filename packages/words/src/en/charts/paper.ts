import type { PaperWords } from '../../messages/charts/paper.ts'
import { plural } from '../../plural.ts'

const others = (noun: string) => (count: number) =>
  `${count} other ${plural(count, { one: noun, other: `${noun}s` }, 'en')}`

export const paper: PaperWords = {
  rows: others('row'),
  provinces: others('province'),
  subdimensions: others('sub-dimension'),
  tasks: others('task'),
  changes: others('change'),
  gap: others => `… ${others} …`,
  leftOut: others => `The picture leaves out ${others}; the table has all`,
  version: version => `Data ${version}`,
}
