import type { Province, Region } from '@papi-lens/core'

/** A place that a text names. */
export interface PlaceMention {
  /** Code of a province, a region, all of them, or a part of the country that is none of the regions. */
  readonly place: string | Region | 'nation' | 'other-region'
  readonly kind: 'province' | 'region' | 'nation'
  readonly at: number
  readonly end: number
}

interface Name {
  readonly code: string
  readonly marked: string
  readonly words: number
}

/** Names by their first word without marks. */
type Gazetteer = ReadonlyMap<string, readonly { readonly plain: string; readonly name: Name }[]>

const remembered = new WeakMap<readonly Province[], Gazetteer>()
const WORD = /[\p{L}\p{N}]+/gu
/** Names that are too short to be told from other words. */
const SHORTEST = 3
/** Cities under the central government; others of a province's name are towns in it. */
const CITIES: ReadonlySet<string> = new Set(['01', '31', '46', '48', '79', '92'])
/** Before a name, these make it the name of something else. */
const OTHER_KIND =
  /(?:huyện|xã|phường|quận|thị xã|thị trấn|thôn|đường|(?<!thành )phố|bản|ấp|cầu|sông|núi|hồ|đèo|vịnh|cảng|sân bay|trường|đại học|khách sạn|đặc khu|báo|thuyền|hội trường|commune|ward)\s+$/iu
const CITY = /(?:thành phố|thanh pho|tp\.?|city of)\s*$/iu
const KIND_BEFORE = /(?:^|[^\p{L}])(?:tỉnh|tinh|thành phố|thanh pho|tp\.?|province|city)\s*$/iu

/** Provinces named in a text, in any spelling, in order. */
export function provincesIn(text: string, provinces: readonly Province[]): PlaceMention[] {
  const gazetteer = gazetteerOf(provinces)
  const words = [...text.matchAll(WORD)].map(({ index, 0: word }) => ({
    at: index,
    word,
    plain: plain(word),
  }))
  const found: PlaceMention[] = []
  for (let first = 0; first < words.length; first++) {
    const start = words[first]
    const candidates = start && gazetteer.get(start.plain)
    if (!start || !candidates) continue
    const match = candidates.find(({ plain: wanted, name }) => {
      const last = words[first + name.words - 1]
      if (!last) return false
      const run = words.slice(first, first + name.words)
      if (run.map(({ plain: word }) => word).join(' ') !== wanted) return false
      const end = last.at + last.word.length
      return isName(
        text,
        start.at,
        end,
        run.map(({ word }) => word),
        name,
      )
    })
    if (!match) continue
    const last = words[first + match.name.words - 1]
    found.push({
      place: match.name.code,
      kind: 'province',
      at: start.at,
      end: last ? last.at + last.word.length : start.at,
    })
    first += match.name.words - 1
  }
  return found
}

function isName(
  text: string,
  at: number,
  end: number,
  run: readonly string[],
  { code, marked }: Name,
): boolean {
  // Words of a name are joined by a space, a dash or a dot.
  if (/[^\p{L}\p{N}\s.–—-]|\s{3}/u.test(text.slice(at, end))) return false
  const before = text.slice(Math.max(0, at - 24), at)
  if (OTHER_KIND.test(before)) return false
  if (CITY.test(before) && !CITIES.has(code)) return false
  const isCapital = run.every(word => /^[\p{Lu}\p{N}]/u.test(word))
  if (!isCapital && !KIND_BEFORE.test(before)) return false
  const written = run.map(tonesLast).join(' ')
  // A name typed without marks is that name; with other marks it is another one ("Hà Nam", "Hạ Nam").
  return (
    written === marked ||
    (run.every(word => !/[^\p{ASCII}]/u.test(word)) && plain(marked) === run.map(plain).join(' '))
  )
}

function gazetteerOf(provinces: readonly Province[]): Gazetteer {
  const known = remembered.get(provinces)
  if (known) return known
  const gazetteer = new Map<string, { plain: string; name: Name }[]>()
  for (const { code, vi, en, aliases } of provinces) {
    for (const spelling of new Set([vi, en, ...aliases])) {
      const words = spelling.match(WORD) ?? []
      const name = { code, marked: words.map(tonesLast).join(' '), words: words.length }
      const whole = words.map(plain).join(' ')
      if (whole.length < SHORTEST) continue
      // "TP.HCM" is written in one word as well.
      if (/^[\p{Lu}. -]+$/u.test(spelling) && words.length > 1) {
        const joined = words.map(plain).join('')
        const name = { code, marked: joined, words: 1 }
        gazetteer.set(joined, [...(gazetteer.get(joined) ?? []), { plain: joined, name }])
      }
      const first = plain(words[0] ?? '')
      gazetteer.set(first, [...(gazetteer.get(first) ?? []), { plain: whole, name }])
    }
  }
  for (const [first, names] of gazetteer)
    gazetteer.set(
      first,
      [...names].sort((a, b) => b.name.words - a.name.words),
    )
  remembered.set(provinces, gazetteer)
  return gazetteer
}

function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd')
}

/** A syllable with its tone behind it, so that "Hòa" and "Hoà" are one. */
function tonesLast(word: string): string {
  const letters = word.normalize('NFD').toLowerCase()
  const tones = letters.match(/[\u0300\u0301\u0303\u0309\u0323]/gu)?.join('') ?? ''
  return letters.replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '').normalize('NFC') + tones
}
