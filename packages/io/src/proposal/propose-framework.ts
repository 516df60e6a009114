import { type Break, type Framework, type FrameworkFacts, fold, type Province } from '@papi-lens/core'
import type { Spellings } from '../import-context.ts'
import type { PrintedUnit } from './printed-framework.ts'

/** A sub-dimension of the proposed year. */
export interface ProposedSubdimension {
  readonly id: string
  readonly dimension: string
  readonly position: string
  readonly vi: string | null
  readonly en: string | null
  /** Whether no year before had it, under any wording that is known. */
  readonly isNew: boolean
}

export interface ProposedFramework {
  readonly facts: FrameworkFacts
  /** Changes of scale that follow from the numbers of parts; breaks in the scores are found later. */
  readonly breaks: readonly Break[]
  readonly subdimensions: readonly ProposedSubdimension[]
  /** Sub-dimensions that the year before had and this one does not print. */
  readonly dropped: readonly string[]
}

/**
 * The framework with one year more, as a workbook prints it. A sub-dimension is an old one if its name, in any wording
 * known, is that of one in the same dimension; its position counts for nothing, for positions move.
 */
export function proposeFramework(
  year: number,
  printed: readonly PrintedUnit[],
  facts: FrameworkFacts,
  framework: Framework,
  spellings: Spellings,
  source: string,
): ProposedFramework {
  const last = framework.years.at(-1) ?? year - 1
  const dimensions = [...facts.dimensions]
  const known = [...facts.subdimensions]
  const subdimensions: ProposedSubdimension[] = []
  const era: Record<string, string[]> = {}
  const idOfDimension = (number: number): string => {
    const found = dimensions.find(dimension => dimension.number === number)
    if (found) return found.id
    const { vi, en } = printed.find(unit => unit.dimension === number && unit.part === null) ?? {
      vi: null,
      en: null,
    }
    const id = newId(en ?? vi ?? `dimension-${number}`, new Set(dimensions.map(dimension => dimension.id)))
    dimensions.push({ id, number, vi: vi ?? en ?? id, en: en ?? vi ?? id })
    return id
  }
  for (const { dimension: number, part, vi, en } of printed) {
    if (part === null) continue
    const dimension = idOfDimension(number)
    const named = [vi, en]
      .map(text => (text === null ? -1 : spellings.unit(text, last)))
      .map(index => framework.units[index])
      .find(unit => unit?.level === 'subdimension' && unit.dimension === dimension)
    const id = named?.id ?? newId(en ?? vi ?? `${dimension}-${part}`, new Set(known.map(unit => unit.id)))
    if (!named) known.push({ id, dimension, vi: vi ?? en ?? id, en: en ?? vi ?? id })
    const ids = era[dimension] ?? []
    if (ids.includes(id)) continue
    ids.push(id)
    era[dimension] = ids
    subdimensions.push({ id, dimension, position: `${number}.${part}`, vi, en, isNew: !named })
  }
  const before = facts.eras.at(-1)
  const isSame = before !== undefined && JSON.stringify(before.subdimensions) === JSON.stringify(era)
  const eras = isSame
    ? [...facts.eras.slice(0, -1), { ...before, to: year }]
    : [...facts.eras, { from: year, to: year, subdimensions: era }]
  const lastIds = Object.values(before?.subdimensions ?? {}).flat()
  return {
    facts: { dimensions, subdimensions: known, eras },
    breaks: rescaled(year, before?.subdimensions ?? {}, era, source),
    subdimensions,
    dropped: lastIds.filter(id => !subdimensions.some(unit => unit.id === id)),
  }
}

/** Sub-dimensions that both years have in dimensions of another number of parts. */
function rescaled(
  year: number,
  before: Readonly<Record<string, readonly string[]>>,
  after: Readonly<Record<string, readonly string[]>>,
  source: string,
): Break[] {
  const subdimensions = Object.entries(after).flatMap(([dimension, ids]) => {
    const old = before[dimension] ?? []
    return old.length === ids.length ? [] : ids.filter(id => old.includes(id))
  })
  if (subdimensions.length === 0) return []
  const note = {
    vi: 'Thang điểm đổi vì chỉ số nội dung có số nội dung thành phần khác trước',
    en: 'The scale changed because the dimension has another number of sub-dimensions',
  }
  return [{ year, verdict: 'rescaled', basis: 'documented', subdimensions, note, source }]
}

/** A short id from a name, unlike those that are taken. */
function newId(name: string, taken: ReadonlySet<string>): string {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/giu, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  const short = words.split('-').slice(0, 4).join('-') || 'new'
  let id = short
  for (let nth = 2; taken.has(id); nth++) id = `${short}-${nth}`
  return id
}

/** A province since July 2025, with the provinces it was made of. */
export interface ProposedProvince {
  readonly province: Province
  readonly members: readonly Province[]
}

/**
 * The provinces that a head names, if they are those since July 2025: every name is one of theirs, and one of the old
 * names that ended then is missing. Null if they are the old ones.
 */
export function successorProvinces(
  names: readonly string[],
  provinces: readonly Province[],
): ProposedProvince[] | null {
  const bySuccessor = new Map<string, Province[]>()
  for (const province of provinces) {
    const members = bySuccessor.get(province.successor.code) ?? []
    members.push(province)
    bySuccessor.set(province.successor.code, members)
  }
  if (bySuccessor.size === provinces.length) return null
  const named = new Set(names.map(fold))
  const successors = [...bySuccessor].flatMap(([code, members]) => {
    const { vi } = members[0]?.successor ?? { vi: '' }
    const own = members.find(member => fold(member.vi) === fold(vi))
    const spellings = [vi, ...(own ? [own.en, ...own.aliases] : [])]
    return spellings.some(name => named.has(fold(name))) ? [{ code, vi, members, own }] : []
  })
  const ended = provinces.filter(({ vi }) => !successors.some(successor => fold(successor.vi) === fold(vi)))
  // A table of the old provinces names those that ended too.
  if (successors.length < 2 || ended.some(({ vi, en }) => named.has(fold(vi)) || named.has(fold(en))))
    return null
  return successors.map(({ code, vi, members, own }) => ({
    province: {
      code,
      slug: newId(vi, new Set()),
      vi,
      en: own?.en ?? plainLetters(vi),
      region: (own ?? members[0])?.region ?? 'NMM',
      successor: { code, vi },
      aliases: own?.aliases ?? [],
    },
    members,
  }))
}

function plainLetters(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').normalize('NFC')
}
