import { fold } from './fold.ts'
import { nearest } from './nearest.ts'
import { bareProvinceName, type Province, provinceSpellings } from './province.ts'

/** No name is longer, and what is looked for is typed by a person. */
const LONGEST = 60

/** How well a text fits a name, best first. */
const [WHOLE, BEGINNING, WORD, INITIALS, INSIDE, NOT] = [0, 1, 2, 3, 4, 5]

/**
 * Provinces that a text may mean while it is being typed, the likeliest first: by code, slug or any spelling of a name, with
 * or without diacritics, begun anywhere at a word, by initials, and with the keys of Telex or VNI still in it ("haf noi",
 * "ddawks"). Where nothing fits, the nearest spellings; an empty text gives all provinces in their order.
 *
 * @example
 * searchProvinces(provinces, 'ha noi').map(({ vi }) => vi) // => ['Hà Nội']
 * searchProvinces(provinces, 'haf n').map(({ vi }) => vi) // => ['Hà Nội', 'Hà Nam']
 * searchProvinces(provinces, 'brvt')[0].slug // => 'ba-ria-vung-tau'
 */
export function searchProvinces(provinces: readonly Province[], text: string): Province[] {
  const given = bareProvinceName(text.slice(0, LONGEST)).trim()
  if (fold(given) === '') return fold(text) === '' ? [...provinces] : searchByKind(provinces, text)
  const fits = provinces.flatMap((province, order) => {
    const fit = fitOf(province, given)
    return fit === null ? [] : [{ province, order, ...fit }]
  })
  if (fits.length === 0) return nearest(keyless(given), provinces, provinceSpellings)
  const tiers = fits.map(({ tier }) => tier)
  // A name typed whole means that province, although others begin with it; letters inside a name mean little beside others.
  const worst =
    tiers.includes(WHOLE) && fold(given).length > 2
      ? WHOLE
      : Math.min(...tiers) < INSIDE
        ? INSIDE - 1
        : INSIDE
  return fits
    .filter(({ tier }) => tier <= worst)
    .sort((a, b) => a.tier - b.tier || a.loose - b.loose || a.order - b.order)
    .map(({ province }) => province)
}

/** "tỉnh" or "TP" alone: the text is the beginning of a kind, or of a name spelt with it. */
function searchByKind(provinces: readonly Province[], text: string): Province[] {
  const wanted = fold(text)
  return provinces.filter(province => provinceSpellings(province).some(name => fold(name).startsWith(wanted)))
}

function fitOf(province: Province, given: string): { readonly tier: number; readonly loose: number } | null {
  const names = namesOf(province)
  const wanted = [...new Set([fold(given), fold(keyless(given))])].filter(Boolean)
  const tiers = names.flatMap(name => wanted.map(text => tierOf(name, text)))
  const tier = Math.min(...tiers)
  return tier < NOT ? { tier, loose: looseness(names, given) } : null
}

/** A spelling as it is looked through: typed letters, folded words, all in one, and that without what could be a key. */
interface Name {
  readonly letters: string
  readonly words: readonly string[]
  readonly whole: string
  readonly bare: string
  readonly initials: string
}

/** Every key press looks through all spellings, which stay the same. */
const known = new WeakMap<Province, readonly Name[]>()

function namesOf(province: Province): readonly Name[] {
  const names =
    known.get(province) ??
    provinceSpellings(province).map(spelling => {
      const words = spelling.split(/[^\p{L}\p{N}]+/u).map(fold)
      const whole = words.join('')
      // Typed in one go, the keys of a tone cannot be told from a letter: both sides are read without them.
      const bare = keyless(whole)
      const letters = spelling.normalize('NFC').toLowerCase()
      return { letters, words, whole, bare, initials: words.map(word => word[0]).join('') }
    })
  known.set(province, names)
  return names
}

function tierOf({ words, whole, bare, initials }: Name, wanted: string): number {
  if (whole === wanted) return WHOLE
  if (whole.startsWith(wanted) || (wanted.length > 3 && bare.startsWith(keyless(wanted)))) return BEGINNING
  if (/^\d+$/.test(wanted)) return NOT
  if (words.some((_, index) => words.slice(index).join('').startsWith(wanted))) return WORD
  if (wanted.length > 1 && initials === wanted) return INITIALS
  return wanted.length > 2 && whole.includes(wanted) ? INSIDE : NOT
}

/** Of names that fit alike, those come first that have the diacritics that were typed, then those with the typed words whole. */
function looseness(names: readonly Name[], given: string): number {
  const [typed, plain] = [given.normalize('NFC').toLowerCase(), keyless(given).toLowerCase()]
  const accented = /[^\p{ASCII}]/u.test(typed)
  if (accented && names.some(({ letters }) => letters.startsWith(typed))) return 0
  const words = plain.split(/\s+/).map(fold)
  const hasWords = names.some(({ words: own }) => words.every((word, index) => own[index] === word))
  return hasWords ? 1 : 2
}

/**
 * A text without what Telex and VNI leave behind until they have made a letter of it: tone keys and "w" behind the first
 * vowel of a word, doubled vowels and "dd", digits among letters. Vietnamese syllables have none of these by themselves.
 */
function keyless(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/(?<=\p{L})\d+/gu, '')
    .replace(/\p{L}+/gu, word => {
      const vowel = word.search(/[aeiouy]/i)
      if (vowel < 0) return word
      const [onset, rest] = [word.slice(0, vowel), word.slice(vowel)]
      return onset.replace(/dd/i, 'd') + rest.replace(/[sfrxjwz]/gi, '').replace(/([aeo])\1+/gi, '$1')
    })
}
