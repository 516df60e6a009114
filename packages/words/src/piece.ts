/** A piece of a sentence; `strong` ones carry what matters most. */
export type Piece = string | { readonly strong: string }

/**
 * A sentence without its marks.
 *
 * @example
 * plainText([{ strong: '1 nội dung giảm rõ' }, '.']) // => '1 nội dung giảm rõ.'
 */
export function plainText(pieces: readonly Piece[]): string {
  return pieces.map(piece => (typeof piece === 'string' ? piece : piece.strong)).join('')
}
