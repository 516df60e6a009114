// Makes packages/charts/src/drawing/text-advance.ts: how far each letter of Be Vietnam Pro moves the pen, so that charts can wrap
// and place text without a browser. Run it after a new version of the font (npm run make:text-widths); a test fails while
// the file differs from what it makes.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { create, type Font } from 'fontkit'
import { LETTERS } from '../packages/charts/src/drawing/letters.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
export const ADVANCE_FILE = `${ROOT}packages/charts/src/drawing/text-advance.ts`
const FACES = {
  400: '400Regular/BeVietnamPro_400Regular.ttf',
  600: '600SemiBold/BeVietnamPro_600SemiBold.ttf',
}

/** The text of the module: for each weight the advances of the letters in thousandths of the font size. */
export function textAdvanceModule(): string {
  const require = createRequire(`${ROOT}packages/charts/package.json`)
  const [regular = [], bold = []] = Object.values(FACES).map(file => {
    const bytes = readFileSync(require.resolve(`@expo-google-fonts/be-vietnam-pro/${file}`))
    const font = create(bytes) as Font
    return [...LETTERS].map(letter => advanceOf(font, letter))
  })
  const wider = bold.map((advance, index) => advance - (regular[index] ?? 0))
  return [
    '// Made by scripts/make-text-widths.ts from Be Vietnam Pro (SIL Open Font License); do not edit.',
    '/** Advances of LETTERS at weight 400 in thousandths of the font size; "653*9" for nine in a row that are equally wide. */',
    `export const ADVANCES =\n  '${runsOf(regular)}'`,
    '',
    '/** How much wider each is at weight 600. */',
    `export const WIDER =\n  '${runsOf(wider)}'`,
    '',
  ].join('\n')
}

/** An accent rarely widens its letter, so that many in a row are equally wide. */
function runsOf(advances: readonly number[]): string {
  const runs: { advance: number; count: number }[] = []
  for (const advance of advances) {
    const run = runs.at(-1)
    if (run?.advance === advance) run.count++
    else runs.push({ advance, count: 1 })
  }
  return runs.map(({ advance, count }) => (count > 1 ? `${advance}*${count}` : `${advance}`)).join(' ')
}

function advanceOf(font: Font, letter: string): number {
  if (!font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)) throw new Error(`the font has no ${letter}`)
  const glyph = font.glyphForCodePoint(letter.codePointAt(0) ?? 0)
  return Math.round((glyph.advanceWidth / font.unitsPerEm) * 1000)
}

if (process.argv[1]?.endsWith('make-text-widths.ts')) writeFileSync(ADVANCE_FILE, textAdvanceModule())
