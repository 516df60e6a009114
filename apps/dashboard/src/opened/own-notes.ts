import type { Words } from '@papi-lens/words'
import type { OwnScores } from './own-scores.ts'

/** Names of files in one line; of many the first. */
export function filesText(names: readonly string[], words: Words): string {
  const shown = names.slice(0, 3).map(name => (name.length > 60 ? `${name.slice(0, 59)}…` : name))
  const list = new Intl.ListFormat(words.lang, { type: 'unit', style: 'short' }).format(shown)
  return names.length > shown.length ? `${list}… (${names.length})` : list
}

/** What is handed on says where scores of the reader's own are in it: lines for its notes, and a mark for its name. */
export function ownNotes(
  own: OwnScores | null,
  words: Words,
): { readonly notes: readonly string[]; readonly mark: string } {
  const names = own?.used.value.flatMap(file => file.names) ?? []
  if (names.length === 0) return { notes: [], mark: '' }
  const { note, fileMark } = words.ownScores
  return { notes: [note(filesText(names, words))], mark: `-${fileMark}` }
}
