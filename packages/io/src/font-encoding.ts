/** Encodings of Vietnamese from before Unicode, in which a font shows letters that the codes do not mean. */
export type FontEncoding = 'tcvn3' | 'vni'

export const FONT_ENCODINGS: readonly FontEncoding[] = ['tcvn3', 'vni']

/** What a Western page shows for the codes of TCVN 5712:1993 (VN3, "ABC", fonts such as .VnTime), and the letters meant. */
const TCVN3 = aligned(
  'µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00adõö÷øùúûüýþ¡¢£¤¥¦§',
  'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵĂÂÊÔƠƯĐ',
)

/** VNI for Windows: codes that mean a letter by themselves … */
const VNI_LETTERS = aligned('ñæóòôöîÑÆÓÒÔÖÎ', 'đỉĩịơưỵĐỈĨỊƠƯỴ')

/** … and codes that follow a letter and mean its hat or bow, its tone, or both. */
const VNI_MARKS = new Map<string, string>([
  ...marks('ùøûõï', ''),
  ...marks('áàåãä', '\u0302'),
  ...marks('éèúüë', '\u0306'),
  ['â', '\u0302'],
  ['ê', '\u0306'],
])

/** Where windows-1258 differs from windows-1252, to get back from the one to the other. */
const WESTERN = aligned('Ă\u0300Đ\u0309ƠƯ\u0303ă\u0301đ\u0323ơư₫', 'ÃÌÐÒÕÝÞãìðòõýþ')

/**
 * The text that a font of an old encoding shows. It may have been read as windows-1252 or as windows-1258.
 *
 * @example
 * decodeFont('TØnh S¬n La', 'tcvn3') // => 'Tỉnh Sơn La'
 * decodeFont('Tænh Sôn La', 'vni') // => 'Tỉnh Sơn La'
 */
export function decodeFont(text: string, encoding: FontEncoding): string {
  const codes = Array.from(text, character => WESTERN.get(character) ?? character)
  if (encoding === 'tcvn3') return codes.map(code => TCVN3.get(code) ?? code).join('')
  let read = ''
  codes.forEach((code, at) => {
    const mark = VNI_MARKS.get(code.toLowerCase())
    const isMark = mark !== undefined && /[aeouyôö]/i.test(codes[at - 1] ?? '')
    read += isMark ? mark : (VNI_LETTERS.get(code) ?? code)
  })
  return read.normalize('NFC')
}

/** Codes and the letters meant, as they stand one under the other. */
function aligned(codes: string, letters: string): ReadonlyMap<string, string> {
  const meant = Array.from(letters)
  return new Map(Array.from(codes, (code, at) => [code, meant[at] ?? code]))
}

/** Five codes for the five tones, in the order acute, grave, hook, tilde, dot below. */
function marks(codes: string, shape: string): [string, string][] {
  const tones = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323']
  return Array.from(codes, (code, at) => [code, shape + (tones[at] ?? '')])
}
