import type { Figure } from './figures/figure.ts'
import { type PlaceScope, placeAfter, placeAhead, startingPlace } from './place-scope.ts'
import type { Scene } from './scene.ts'
import type { Topic } from './topic.ts'
import { type UnitMention, unitAtPosition, unitMentioned } from './unit-mention.ts'

/** What holds at a place of a sentence; a bracket has its own until it closes. */
export interface Scope {
  readonly unit: UnitMention | null
  readonly isNamed: boolean
  readonly year: number | null
  /** Whether a year was told in the sentence or the bracket so far. */
  readonly isDated: boolean
  /** Whether years are meant that are not told: "nhiều năm trước". */
  readonly isLongAgo: boolean
  readonly from: number | null
  /** Year of the results in a bracket behind a year compared with: "so với năm 2022 (thứ 43)". */
  readonly compared: number | null
  readonly place: PlaceScope
  /** Whose figures follow what is told of many provinces. */
  readonly apart: PlaceScope
}

/** How far a sentence has been read, and what its words have named so far. */
export class SentenceWalk {
  readonly scene: Scene
  readonly topic: Topic
  scope: Scope
  /** Scopes of the brackets that are open. */
  readonly outer: Scope[] = []
  /** End of the words that are read. */
  cursor = 0
  /** The next place mark. */
  mark = 0
  /** How many figures of a list in turn are read. */
  turn = 0
  /** What kind they are. */
  turnOf: Figure['kind'] | null = null
  /** Years told together last. */
  listed: readonly number[]
  dimension: string | null = null
  readonly dimensions: { readonly at: number; readonly id: string }[] = []
  /** All units that the sentence names. */
  readonly units = new Set<string>()
  /** Parts named since the last place or group was told. */
  parts: string[] = []
  isForeign: boolean
  last: Pick<Topic, 'place' | 'places'>
  #hasPlace = false

  constructor(scene: Scene, topic: Topic) {
    const { text, marks, years, field } = scene
    this.scene = scene
    this.topic = topic
    const first = placeAhead(text, marks, field.own) ?? startingPlace(field.own, topic)
    this.scope = {
      unit: topic.foreign ? 'foreign' : { id: topic.id, near: text.length, ids: [] },
      isNamed: false,
      year: topic.year ?? years.own[0] ?? years.dated[0] ?? null,
      isDated: false,
      isLongAgo: false,
      from: null,
      compared: null,
      place: first,
      apart: first,
    }
    this.listed = years.all.length === 0 ? topic.years : []
    this.isForeign = topic.foreign
    this.last = { place: topic.place, places: topic.places }
  }

  set(change: Partial<Scope>): void {
    this.scope = { ...this.scope, ...change }
  }

  /** Passes the places named before a place of the sentence. */
  passMarks(until: number): void {
    const { marks, text, field } = this.scene
    for (let next = marks[this.mark]; next && next.at < until; next = marks[++this.mark]) {
      // "hơn Tây Ninh": only a bracket, or a total, right behind it is about Tây Ninh.
      if (
        next.kind === 'province' &&
        next.compared &&
        !/^\s?(?:\(|(?:với |đạt |điểm )?[1-9]\d[,.]\d)/.test(text.slice(next.end, next.end + 12))
      )
        continue
      const place = placeAfter(next, this.scope.place, field.own, {
        ...this.topic,
        places: this.#hasPlace ? this.last.places : this.topic.places,
      })
      const isOnce = (next.kind === 'province' || next.kind === 'many') && next.compared
      const apart = isOnce || next.kind === 'many' ? this.scope.apart : place
      this.set({ place, apart })
      if (next.kind !== 'province' || !next.listed) this.turn = 0
      if (next.kind === 'province' && !isOnce) {
        const before = this.#hasPlace ? this.last.places : []
        this.#hasPlace = true
        this.last = { place: next.code, places: [...new Set([...before, next.code])] }
      }
    }
  }

  nameDimension(id: string, at: number): void {
    this.units.add(id)
    this.dimension = this.scene.field.framework.unit(id).dimension ?? id
    this.dimensions.push({ at, id: this.dimension })
  }

  /** Reads the words up to a figure for the unit that they name. */
  nameUnit({ at, end }: Pick<Figure, 'at' | 'end'>): UnitMention | null {
    const { blank, field } = this.scene
    const words = blank.slice(this.cursor, at)
    this.cursor = end
    const position = unitAtPosition(words, field.framework, this.scope.year ?? this.topic.year)
    const topic = this.dimension ?? this.topic.id ?? this.topic.section
    const mention = position
      ? { id: position, near: 0, ids: [position] }
      : unitMentioned(words, field.framework, topic, this.isForeign)
    if (mention && mention !== 'strange') {
      this.set({ unit: mention, isNamed: true })
      this.isForeign = mention === 'foreign'
      if (mention !== 'foreign') {
        if (mention.id !== null) this.nameDimension(mention.id, at)
        const kept = words.includes(';') ? [] : this.parts
        for (const id of mention.ids) this.units.add(id)
        this.parts = [...new Set([...kept, ...mention.ids.filter(id => id !== 'total')])]
      }
    }
    return mention
  }

  /** Opens a bracket: what it tells of itself ends with it. */
  open({ at, end }: Pick<Figure, 'at' | 'end'>, before: Figure | undefined): void {
    const { year } = this.scope
    this.nameUnit({ at, end })
    // "sau Thái Nguyên (45,79 điểm)": behind the bracket the sentence goes on about whom it was about.
    this.outer.push(this.isCompared() ? { ...this.scope, place: this.scope.apart } : this.scope)
    if (before?.kind === 'base' && at - before.end < 3)
      this.set({ compared: before.year ?? (year === null ? null : year - 1) })
  }

  close(end: number): void {
    this.scope = this.outer.pop() ?? this.scope
    this.cursor = end
  }

  /** Whether what is told of others holds for one figure only. */
  isCompared(): boolean {
    const before = this.scene.marks[this.mark - 1]
    return (before?.kind === 'many' || before?.kind === 'province') && before.compared
  }
}
