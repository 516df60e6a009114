import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ADVANCE_FILE, textAdvanceModule } from '../../../scripts/make-text-widths.ts'
import { LETTERS } from '../src/drawing/letters.ts'
import { ADVANCES, WIDER } from '../src/drawing/text-advance.ts'
import { fitText, textWidth, wrapText } from '../src/drawing/text-width.ts'

describe('the table of advances', () => {
  it('is what its script makes of the font (npm run make:text-widths)', () => {
    expect(readFileSync(ADVANCE_FILE, 'utf8')).toBe(textAdvanceModule())
  })

  it('has an advance for each letter in both weights', () => {
    for (const table of [ADVANCES, WIDER]) {
      const counts = table.split(' ').map(run => Number(run.split('*')[1] ?? 1))
      expect(counts.reduce((sum, count) => sum + count)).toBe([...LETTERS].length)
    }
  })
})

describe('textWidth', () => {
  it('adds up advances: S 0.635, ơ 0.642, n 0.573 of the size, and 6 % for wider fonts', () => {
    expect(textWidth('Sơn', 10)).toBeCloseTo((0.635 + 0.642 + 0.573) * 10 * 1.06, 10)
    expect(textWidth('ỹ', 100, 600)).toBeCloseTo(59.2 * 1.14, 10)
  })

  it('takes composed and decomposed letters for the same', () => {
    expect(textWidth('Đắk Lắk'.normalize('NFD'), 12)).toBe(textWidth('Đắk Lắk', 12))
  })

  it('is wider in semi-bold', () => {
    expect(textWidth('Thủ tục', 12, 600)).toBeGreaterThan(textWidth('Thủ tục', 12))
  })

  it('takes unknown letters for wide ones, and marks of unknown languages for nothing', () => {
    expect(textWidth('字', 10)).toBeCloseTo(9.54)
    expect(textWidth('ñ', 10)).toBe(textWidth('n', 10))
  })
})

describe('wrapText', () => {
  it('keeps every line inside the width and loses no word', () => {
    const text = 'Công khai, minh bạch trong việc ra quyết định ở địa phương'
    for (const width of [60, 90, 140, 400]) {
      const lines = wrapText(text, width, 12)
      expect(lines.join(' ')).toBe(text)
      for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(width)
    }
  })

  it('does not break at a non-breaking space', () => {
    expect(wrapText('từ 1,95\u00a0(2011)', 70, 12)).toEqual(['từ', '1,95\u00a0(2011)'])
  })

  it('cuts a word that is too long by itself, and gives no line for no text', () => {
    const lines = wrapText('Donaudampfschifffahrt', 50, 12)
    expect(lines.length).toBeGreaterThan(2)
    expect(lines.join('')).toBe('Donaudampfschifffahrt')
    expect(wrapText('  ', 50, 12)).toEqual([])
  })
})

describe('fitText', () => {
  it('leaves what fits and ends what does not with an ellipsis inside the width', () => {
    expect(fitText('Sơn La', 100, 12)).toBe('Sơn La')
    const cut = fitText('Bà Rịa - Vũng Tàu', 60, 12)
    expect(cut.endsWith('…')).toBe(true)
    expect(textWidth(cut, 12)).toBeLessThanOrEqual(60)
  })
})
