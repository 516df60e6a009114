import type { DocumentContent, DocumentProblem } from '@papi-lens/io'
import { formatNumber } from '../format.ts'
import type { SayDocumentProblem } from '../messages/document-problems.ts'

const CONTENT: Readonly<Record<DocumentContent, readonly [what: string, remedy: string]>> = {
  picture: ['ảnh', 'nhận dạng chữ (OCR) rồi đọc lại'],
  rtf: ['văn bản RTF', 'mở bằng Word, lưu thành .docx'],
  archive: ['tệp nén', 'giải nén rồi đưa văn bản bên trong'],
  program: ['chương trình', 'đưa một văn bản'],
  html: ['trang web (HTML)', 'lưu phần chữ thành .txt'],
  workbook: ['bảng tính (XLSX)', 'đưa kế hoạch dạng .docx, .pdf hoặc .txt'],
  slides: ['bản trình chiếu (PPTX)', 'đưa kế hoạch dạng .docx, .pdf hoặc .txt'],
  opendocument: ['tệp OpenDocument', 'lưu thành .docx'],
  'old-office': ['tệp Office trước năm 2007', 'lưu thành .docx'],
  'damaged-text': ['văn bản hỏng, không trọn vẹn theo UTF-8 hay UTF-16', 'lưu lại theo UTF-8'],
  text: ['chữ thuần', 'nếu đó là văn bản kế hoạch, đổi đuôi tên tệp thành .txt'],
  unknown: ['dữ liệu khác, không phải văn bản', 'đưa văn bản dạng .docx, .pdf hoặc .txt'],
}
const MALFORMED = {
  docx: 'tệp DOCX bị hỏng; mở bằng Word rồi lưu lại',
  pdf: 'tệp PDF bị hỏng; in hoặc xuất lại thành PDF',
  nesting: 'tệp PDF vẽ hình lồng trong hình quá nhiều; in hoặc xuất lại thành PDF',
  streams: 'tệp PDF có quá nhiều phần; in hoặc xuất lại thành PDF',
}

export const documentProblem: SayDocumentProblem = problem => {
  switch (problem.code) {
    case 'empty':
      return 'tệp trống; đưa một văn bản có chữ'
    case 'too-large':
      return tooLarge(problem)
    case 'too-many-pages':
      return `tệp PDF có ${count(problem.pages)} trang, chỉ đọc tối đa ${count(problem.most)} trang; bỏ phần không thuộc kế hoạch`
    case 'unpacks-too-large':
      return `giải nén ra lớn hơn một văn bản thường có (tối đa ${megabytes(problem.most)} và ${count(problem.ratio)} lần cỡ tệp); lưu lại, bỏ hình ảnh`
    case 'over-budget':
      return problem.of === 'seconds'
        ? `đọc văn bản này mất quá ${count(problem.most)} giây; chia nhỏ hoặc lưu lại`
        : `đọc văn bản này cần quá ${count(problem.most)} MB bộ nhớ; chia nhỏ hoặc lưu lại`
    case 'encrypted':
      return 'văn bản được mã hóa bằng mật khẩu; bỏ mật khẩu, lưu lại rồi đọc'
    case 'old-format':
      return 'đây là văn bản Word 97–2003 (.doc); mở bằng Word, lưu thành .docx'
    case 'unsupported-format': {
      const [what, remedy] = CONTENT[problem.content]
      const named = problem.named ? `tên tệp ghi ${problem.named.toUpperCase()} nhưng ` : ''
      return `${named}nội dung là ${what}; ${remedy}`
    }
    case 'malformed':
      return MALFORMED[problem.what]
    case 'no-text':
      return problem.format === 'pdf'
        ? 'tệp PDF không có chữ, chỉ có ảnh các trang (bản quét); nhận dạng chữ (OCR) rồi đọc lại'
        : 'văn bản không có chữ nào; đưa một văn bản có chữ'
  }
}

function tooLarge({ of, found, most }: DocumentProblem & { readonly code: 'too-large' }): string {
  if (of === 'bytes')
    return `tệp nặng ${megabytes(found ?? most)}, chỉ đọc tối đa ${megabytes(most)}; bỏ hình ảnh hoặc chia nhỏ`
  const what = { characters: 'ký tự', lines: 'dòng', tags: 'thẻ XML' }[of]
  const has =
    found === null
      ? `có hơn ${count(most)} ${what}`
      : `có ${count(found)} ${what}, chỉ đọc tối đa ${count(most)}`
  return `văn bản ${has}; chia nhỏ`
}

function megabytes(bytes: number): string {
  return `${formatNumber(Math.round(bytes / 1e5) / 10, 'vi')} MB`
}

function count(value: number): string {
  return formatNumber(value, 'vi')
}
