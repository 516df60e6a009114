/**
 * The pieces of a line in a document's head: its two columns, and what a conversion ran together within one: the
 * issuer and "Số: …", the motto and the place and date behind it.
 */
export function headCells(text: string): string[] {
  if (text.length > 400) return []
  return text
    .split(
      /\t|\s?\|\s?| {3,80}| (?=Số ?:)| (?=CỘNG H[OÒ][AÀ] XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT|Độc lập ?[-–])|(?<=\/[A-ZĐ\d-]{2,20}) (?=\p{Lu}\p{Ll})|(?<=[Hh]ạnh phúc)[ _-]{1,20}/u,
    )
    .map(cell => cell.replaceAll('*', '').trim())
    .filter(cell => cell !== '')
}
