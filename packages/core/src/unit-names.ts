import type { Unit } from './framework.ts'

/** What a unit is called; names that files gave it, too: they stand for this unit in some years at least. */
export function unitNames({ id, vi, en, aliases = [] }: Unit): string[] {
  return [id, vi, en, ...aliases.map(({ text }) => text)]
}
