// Makes the font files of the pages: Be Vietnam Pro with the letters of Vietnamese and Latin in one file a weight. Files cut
// by alphabet (Vietnamese here, Latin there) set a word in two fonts, and a PDF printed from a page then says "Tỉ nh" where the
// page says "Tỉnh". Run it after a new version of the font (npm run make:fonts); a test fails while the files differ.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
export const FONT_FOLDER = `${ROOT}apps/dashboard/src/style/fonts/`

/** The two weights that pages and drawings use, by the name of the file each goes into. */
export const FACES = {
  'be-vietnam-pro-400.woff2': '400Regular/BeVietnamPro_400Regular.ttf',
  'be-vietnam-pro-600.woff2': '600SemiBold/BeVietnamPro_600SemiBold.ttf',
} as const

/** First and last code points: ASCII, Latin-1, letters of Vietnamese with their accents apart too, punctuation, signs. */
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x102, 0x103],
  [0x110, 0x111],
  [0x128, 0x129],
  [0x168, 0x169],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x300, 0x303],
  [0x309, 0x309],
  [0x323, 0x323],
  [0x1ea0, 0x1ef9],
  [0x2010, 0x2015],
  [0x2018, 0x201e],
  [0x2020, 0x2026],
  [0x2030, 0x203a],
  [0x20ab, 0x20ab],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x2248, 0x2248],
  [0x2264, 0x2265],
] as const

export const LETTERS = RANGES.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
).join('')

/** A file of the pages, cut from the whole font; all its features (tabular figures, marks) stay. */
export async function fontFile(name: keyof typeof FACES): Promise<Buffer> {
  const require = createRequire(`${ROOT}packages/charts/package.json`)
  const whole = readFileSync(require.resolve(`@expo-google-fonts/be-vietnam-pro/${FACES[name]}`))
  return subsetFont(whole, LETTERS, { targetFormat: 'woff2' })
}

if (process.argv[1]?.endsWith('make-fonts.ts')) {
  for (const name of Object.keys(FACES) as (keyof typeof FACES)[]) {
    writeFileSync(FONT_FOLDER + name, await fontFile(name))
  }
}
