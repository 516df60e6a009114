import { visible } from '@papi-lens/words'

/** What our own texts bring of their own: ends of lines, tabs; and bold, dim and their end where those are shown. */
const OURS = /([\n\t])/
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is how a terminal is told
const OURS_STYLED = /([\n\t]|\u001b\[(?:1|2|22)m)/

/**
 * A text of several lines as it may go to a terminal, whatever files have put into it: nothing but the style that we give
 * it ourselves steers the terminal, and nothing hides.
 *
 * @param isStyled whether our texts are given a style
 * @example
 * terminalText('Sơn La\u001b[2J\n', false) // => 'Sơn La\\x1b[2J\n'
 */
export function terminalText(text: string, isStyled: boolean): string {
  const parts = text.split(isStyled ? OURS_STYLED : OURS)
  return parts.map((part, at) => (at % 2 === 1 ? part : visible(part))).join('')
}
