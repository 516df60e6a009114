import type { DocumentContent, DocumentProblem } from '@papi-lens/io'
import { formatNumber } from '../format.ts'
import type { SayDocumentProblem } from '../messages/document-problems.ts'

const CONTENT: Readonly<Record<DocumentContent, readonly [what: string, remedy: string]>> = {
  picture: ['a picture', 'run text recognition (OCR) on it first'],
  rtf: ['a rich text file (RTF)', 'save it as .docx'],
  archive: ['an archive', 'unpack it and give the document'],
  program: ['a program', 'give a document'],
  html: ['a web page (HTML)', 'save its text as .txt'],
  workbook: ['a workbook (XLSX)', 'give the plan as .docx, .pdf or .txt'],
  slides: ['slides (PPTX)', 'give the plan as .docx, .pdf or .txt'],
  opendocument: ['an OpenDocument file', 'save it as .docx'],
  'old-office': ['an Office file from before 2007', 'save it as .docx'],
  'damaged-text': ['damaged text, whole neither as UTF-8 nor as UTF-16', 'save it as UTF-8'],
  text: ['plain text', 'name it .txt if it is the text of a plan'],
  unknown: ['no text', 'give a document as .docx, .pdf or .txt'],
}
const MALFORMED = {
  docx: 'the file is no sound DOCX; open it in Word and save it anew',
  pdf: 'the file is no sound PDF; print or export it anew as PDF',
  nesting: 'the PDF draws forms within forms beyond measure; print or export it anew as PDF',
  streams: 'the PDF is made of too many parts; print or export it anew as PDF',
}

export const documentProblem: SayDocumentProblem = problem => {
  switch (problem.code) {
    case 'empty':
      return 'the file is empty; give a document with text'
    case 'too-large':
      return tooLarge(problem)
    case 'too-many-pages':
      return `the PDF has ${count(problem.pages)} pages, at most ${count(problem.most)} are read; take out what is no plan`
    case 'unpacks-too-large':
      return `it unpacks to more than a document would (at most ${megabytes(problem.most)}, and ${count(problem.ratio)} times its size); save it anew without pictures`
    case 'over-budget':
      return problem.of === 'seconds'
        ? `reading the document takes more than ${count(problem.most)} seconds; split it or save it anew`
        : `reading the document takes more than ${count(problem.most)} MB of memory; split it or save it anew`
    case 'encrypted':
      return 'the document is locked with a password; save it without one'
    case 'old-format':
      return 'this is a document of Word 97–2003 (.doc); save it as .docx'
    case 'unsupported-format': {
      const [what, remedy] = CONTENT[problem.content]
      const named = problem.named ? `the name says ${problem.named.toUpperCase()}, but ` : ''
      return `${named}the content is ${what}; ${remedy}`
    }
    case 'malformed':
      return MALFORMED[problem.what]
    case 'no-text':
      return problem.format === 'pdf'
        ? 'the PDF holds no text, only pictures of pages (a scan); run text recognition (OCR) on it first'
        : 'the document holds no text; give one with text'
  }
}

function tooLarge({ of, found, most }: DocumentProblem & { readonly code: 'too-large' }): string {
  if (of === 'bytes')
    return `the file has ${megabytes(found ?? most)}, at most ${megabytes(most)} are read; take out pictures or split it`
  const what = { characters: 'characters', lines: 'lines', tags: 'XML tags' }[of]
  const has =
    found === null
      ? `more than ${count(most)} ${what}`
      : `${count(found)} ${what}, at most ${count(most)} are read`
  return `the document has ${has}; split it`
}

function megabytes(bytes: number): string {
  return `${formatNumber(Math.round(bytes / 1e5) / 10, 'en')} MB`
}

function count(value: number): string {
  return formatNumber(value, 'en')
}
