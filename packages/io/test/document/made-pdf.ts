// PDF files of a few lines, written by hand: latin letters only, because a font for others would have to be packed in.

/** A piece of text at a place on the page: x, y from its lower left corner, in points. */
export type MadeText = readonly [x: number, y: number, text: string]

/** The bytes of a PDF. `lines` are drawn from x, y to x, y. */
export function madePdf(
  pages: readonly { texts: readonly MadeText[]; lines?: readonly (readonly number[])[] }[],
  trailer = '',
): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${4 + 2 * at} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...pages.flatMap(({ texts, lines = [] }, at) => {
      const drawn = lines.map(([x, y, toX, toY]) => `${x} ${y} m ${toX} ${toY} l S`)
      const shown = texts.map(([x, y, text]) => `BT /F1 12 Tf ${x} ${y} Td (${text}) Tj ET`)
      const content = [...drawn, ...shown].join('\n')
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + 2 * at} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ]
    }),
  ]
  return pdfOf(objects, trailer)
}

/** A PDF of objects numbered from 1. */
export function pdfOf(objects: readonly string[], trailer = ''): Uint8Array {
  let text = '%PDF-1.4\n'
  const places = objects.map((object, at) => {
    const place = text.length
    text += `${at + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const xref = text.length
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`
  for (const place of places) text += `${String(place).padStart(10, '0')} 00000 n \n`
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${xref}\n%%EOF\n`
  return Uint8Array.from(text, character => character.charCodeAt(0))
}
