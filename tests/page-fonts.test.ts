import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create, type Font } from 'fontkit'
import { describe, expect, it } from 'vitest'
import { FACES, FONT_FOLDER, fontFile, LETTERS } from '../scripts/make-fonts.ts'
import { ROOT } from './bundled.ts'

const require = createRequire(`${ROOT}packages/charts/package.json`)
const files = Object.keys(FACES) as (keyof typeof FACES)[]

function textsIn(folder: string, ending: string): string[] {
  return readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith(ending))
    .map(file => readFileSync(`${ROOT}${folder}/${file}`, 'utf8'))
}

describe('the fonts of the pages', () => {
  it.each(files)('%s is what its script makes of the font (npm run make:fonts)', async file => {
    expect(readFileSync(FONT_FOLDER + file).equals(await fontFile(file))).toBe(true)
  })

  it.each(files)(
    '%s has every letter of words and names that the whole font has, and its figures of one width',
    file => {
      const whole = create(
        readFileSync(require.resolve(`@expo-google-fonts/be-vietnam-pro/${FACES[file]}`)),
      ) as Font
      const used = new Set(
        [...textsIn('packages/words/src', '.ts'), ...textsIn('data', '.csv')].join('').normalize(),
      )
      const cut = create(readFileSync(FONT_FOLDER + file)) as Font
      const has = (font: Font, letter: string) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)
      expect([...used].filter(letter => has(whole, letter) && !has(cut, letter))).toEqual([])
      expect([...LETTERS].filter(letter => has(whole, letter) && !has(cut, letter))).toEqual([])
      expect(cut.availableFeatures).toEqual(expect.arrayContaining(whole.availableFeatures))
    },
  )
})
