const TONES = '\u0300\u0301\u0303\u0309\u0323'
const TONED = new RegExp(`[${TONES}]`, 'u')
const STRAY = new RegExp(`([\\p{L}\\p{M}]?)([ \\u00a0])([${TONES}])`, 'gu')
const BEHIND_CONSONANTS = new RegExp(
  `([aeiouy][\\u0302\\u0306\\u031b]?)([bcdghmnpqtvklrsx]{1,2})([${TONES}])`,
  'giu',
)
const TONE_FIRST = new RegExp(`([${TONES}])([\\u0302\\u0306\\u031b])`, 'gu')

/**
 * Puts combining marks back to their letters, in NFC: a mark behind a space belongs to the letter before the space
 * ("vi ̣sự" → "vị sự"), one behind a final consonant to the vowel ("nghiêp̣" → "nghiệp"), and a tone typed before
 * the circumflex, breve or horn goes behind it. A mark that no letter can take is dropped.
 */
export function attachMarks(text: string): string {
  if (!/\p{M}/u.test(text)) return text
  const moved = text.replace(STRAY, (_, letter: string, space: string, mark: string) =>
    canTake(letter) ? letter + mark + space : letter + space,
  )
  return moved
    .normalize('NFD')
    .replace(BEHIND_CONSONANTS, '$1$3$2')
    .replace(TONE_FIRST, '$2$1')
    .normalize('NFC')
}

function canTake(letter: string): boolean {
  const parts = letter.normalize('NFD')
  return /^[aeiouyđ]/i.test(parts) && !TONED.test(parts)
}
