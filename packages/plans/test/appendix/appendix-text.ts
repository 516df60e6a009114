import { appendixStart } from '../../src/appendix/appendix-start.ts'
import { readAppendix } from '../../src/appendix/read-appendix.ts'
import type { SourceLine } from '../../src/reading/source-line.ts'

/** Lines of a text that needs no repair. */
export function linesOf(text: string): SourceLine[] {
  return text.split('\n').map((raw, at) => ({ line: at + 1, text: raw.trim(), raw }))
}

/** What an appendix gives, each task as a short row of words. */
export function tasksIn(text: string) {
  const lines = linesOf(text)
  const start = appendixStart(lines)
  const { tasks, notices } = readAppendix(start === null ? [] : lines.slice(start), { year: 2023 })
  return {
    tasks: tasks.map(({ ref, dimension, text, outputs, lead, partners, deadlines }) => [
      ref,
      dimension,
      text,
      outputs.map(output => output.text).join(' | '),
      lead.join(' | '),
      partners.join(' | '),
      deadlines.map(({ kind }) => kind).join(' | '),
    ]),
    notices: notices.map(({ code, line }) => `${code} ${line}`),
  }
}
