/** Single letters in a row from which a text is letter-spaced and not a list such as "a b c". */
const RUN = 6
/** More spaces than this are a column's gap. */
const WIDEST = 5

interface Token {
  readonly text: string
  /** Spaces before it. */
  readonly gap: number
}

/**
 * Closes up letter-spaced words: "T ă n g  c ư ờ n g" gives "Tăng cường". Letters stand one space apart and words
 * two, or both one space wider; where all gaps are equal the words cannot be told, and the text stays.
 */
export function closeLetterSpacing(text: string): string {
  // Cheap look first: few lines have two single letters in a row.
  if (!/(?:^|\s)\p{L} {1,5}\p{L} {1,5}\p{L} /u.test(text)) return text
  return text
    .split('\t')
    .map(cell => closeCell(cell))
    .join('\t')
}

function closeCell(text: string): string {
  const tokens = tokensOf(text)
  const parts: string[] = []
  for (let at = 0; at < tokens.length; ) {
    let end = at
    while (end < tokens.length && isLetter(tokens[end], end === at)) end++
    const run = tokens.slice(at, Math.max(end, at + 1))
    parts.push(closeRun(run))
    at += run.length
  }
  return parts.join('')
}

function closeRun(run: readonly Token[]): string {
  const letters = run.filter(({ text }) => /\p{L}/u.test(text)).length
  const inner = run.slice(1).map(({ gap }) => gap)
  const letterGap = inner.reduce((least, gap) => Math.min(least, gap), WIDEST)
  const hasWords = inner.some(gap => gap > letterGap)
  const first = run[0]?.gap ?? 0
  // A single word may be spaced without any gap between words, but a sentence of such letters is unreadable.
  if (letters < RUN || (!hasWords && run.length > 2 * RUN))
    return run.map(({ text, gap }) => ' '.repeat(gap) + text).join('')
  return run
    .map(({ text, gap }, index) => {
      if (index === 0) return ' '.repeat(first) + text
      return gap > letterGap ? ` ${text}` : text
    })
    .join('')
}

/** One character by itself, at most a column's gap behind the one before it. */
function isLetter(token: Token | undefined, isFirst: boolean): boolean {
  if (!token || (!isFirst && token.gap > WIDEST)) return false
  return token.text.length <= 2 && [...token.text].length === 1 && !/\d/.test(token.text)
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let gap = 0
  for (const piece of text.split(' ')) {
    if (piece === '') gap++
    else {
      tokens.push({ text: piece, gap })
      gap = 1
    }
  }
  // Spaces at the end stay with an empty token.
  if (gap > 0 && tokens.length > 0 && text.endsWith(' ')) tokens.push({ text: '', gap: gap - 1 })
  return tokens
}
