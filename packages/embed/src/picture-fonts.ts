/** The family that drawings ask for first. Its widths are those that the texts were set with. */
const FAMILY = 'Be Vietnam Pro'
/** Weights that drawings use. */
const WEIGHTS = ['400', '600']

const files = new Map<string, Promise<string>>()

/**
 * The SVG with the page's own files of the chart's font inside, if the page has any: a picture made of it knows nothing
 * of the page around, and would be set in another font than it was measured for. Where they cannot be had, the SVG as it is.
 */
export async function withFonts(svg: string): Promise<string> {
  try {
    const faces = await Promise.all(
      [...document.styleSheets]
        .flatMap(sheet => facesOf(sheet))
        .map(({ rule, base }) => faceText(rule, base)),
    )
    return faces.length > 0
      ? svg.replace(/^<svg[^>]*>/, tag => `${tag}<style>${faces.join('')}</style>`)
      : svg
  } catch {
    return svg
  }
}

interface Face {
  readonly rule: CSSStyleDeclaration
  readonly base: string
}

function facesOf(sheet: CSSStyleSheet): Face[] {
  let rules: CSSRuleList
  try {
    rules = sheet.cssRules
  } catch {
    // A style sheet of another site keeps its rules to itself.
    return []
  }
  return [...rules]
    .filter(rule => rule instanceof CSSFontFaceRule)
    .map(({ style }) => ({ rule: style, base: sheet.href ?? document.baseURI }))
    .filter(
      ({ rule }) =>
        rule.getPropertyValue('font-family').includes(FAMILY) &&
        WEIGHTS.includes(rule.getPropertyValue('font-weight')),
    )
}

async function faceText(rule: CSSStyleDeclaration, base: string): Promise<string> {
  const [, file = ''] = /url\("?([^")]+)"?\)/.exec(rule.getPropertyValue('src')) ?? []
  const address = new URL(file, base).href
  const reading = files.get(address) ?? read(address)
  files.set(address, reading)
  // A broken connection may be back the next time.
  reading.catch(() => files.delete(address))
  const range = rule.getPropertyValue('unicode-range')
  return `@font-face{font-family:"${FAMILY}";font-weight:${rule.getPropertyValue('font-weight')};font-display:swap;src:url(${await reading});${range ? `unicode-range:${range}` : ''}}`
}

async function read(address: string): Promise<string> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`the site answers ${response.status}`)
  const bytes = new Uint8Array(await response.arrayBuffer())
  // A data: address without FileReader's events, in steps that fit into the arguments of a call.
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return `data:font/woff2;base64,${btoa(text)}`
}
