/** Letters of Vietnamese with accents whose codes do not follow each other … */
const ACCENTED = 'àáâãèéêìíòóôõùúýăđĩũơư'
/** … and the codes of those that do: ạ to ỹ, each before it the capital. */
const [FIRST, LAST] = [0x1ea1, 0x1ef9]

const small = [
  ...ACCENTED,
  ...Array.from({ length: (LAST - FIRST) / 2 + 1 }, (_, index) => String.fromCharCode(FIRST + 2 * index)),
].join('')
const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('')

/** Printable ASCII, the letters of Vietnamese, and signs that charts write: those whose advances are known. */
export const LETTERS: string = `${ascii}${small}${small.toUpperCase()}\u00a0–—−×±≈≤≥·•…“”‘’°`
