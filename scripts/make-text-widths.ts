// Makes packages/charts/src/drawing/text-advance.ts: how far each letter of Be Vietnam Pro moves the pen, so that charts can wrap
// and place text without a browser. Run it after a new version of the font (npm run make:text-widths); a test fails while
// the file differs from what it makes.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { create, type Font } from 'fontkit'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
export const ADVANCE_FILE = `${ROOT}packages/charts/src/drawing/text-advance.ts`
const FACES = {
  400: '400Regular/BeVietnamPro_400Regular.ttf',
  600: '600SemiBold/BeVietnamPro_600SemiBold.ttf',
}

/** Letters of Vietnamese beyond ASCII. Their accents make some a little wider than the bare letter. */
const VIETNAMESE = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ'

/** Printable ASCII, the letters of Vietnamese, and signs that charts write. */
const LETTERS = [
  ...Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)),
  ...VIETNAMESE,
  ...VIETNAMESE.toUpperCase(),
  ...'\u00a0–—−×±≈≤≥·•…“”‘’°',
]

/** The text of the module: letters, and for each weight their advances in thousandths of the font size. */
export function textAdvanceModule(): string {
  const require = createRequire(`${ROOT}packages/charts/package.json`)
  const fonts = Object.entries(FACES).map(([weight, file]) => {
    const bytes = readFileSync(require.resolve(`@expo-google-fonts/be-vietnam-pro/${file}`))
    return { weight, font: create(bytes) as Font }
  })
  const known = LETTERS.filter(letter =>
    fonts.every(({ font }) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)),
  )
  const tables = fonts.map(
    ({ weight, font }) => `  ${weight}: '${known.map(letter => advanceOf(font, letter)).join(' ')}',`,
  )
  return [
    '// Made by scripts/make-text-widths.ts from Be Vietnam Pro (SIL Open Font License); do not edit.',
    '/** Letters in the order of their advances. */',
    'export const LETTERS =',
    `  '${known.join('').replace(/[\\']/g, '\\$&')}'`,
    '',
    '/** Advance of each letter in thousandths of the font size, by weight. */',
    'export const ADVANCES = {',
    ...tables,
    '} as const',
    '',
  ].join('\n')
}

function advanceOf(font: Font, letter: string): number {
  const glyph = font.glyphForCodePoint(letter.codePointAt(0) ?? 0)
  return Math.round((glyph.advanceWidth / font.unitsPerEm) * 1000)
}

if (process.argv[1]?.endsWith('make-text-widths.ts')) writeFileSync(ADVANCE_FILE, textAdvanceModule())
