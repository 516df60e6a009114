import { type Deadline, type PlanDocument, planCalendar } from '@papi-lens/plans'
import { nameOf } from '@papi-lens/words'
import { wordsIn } from '@papi-lens/words/all'
import type { Command } from 'commander'
import { loadDataset } from '../asked/data.ts'
import { type LoadedDocument, loadDocument } from '../asked/document.ts'
import type { Environment } from '../call/environment.ts'
import { InputError } from '../call/failure.ts'
import { type Invocation, invocationOf } from '../call/invocation.ts'
import type { Json } from '../told/json.ts'
import { noteUnread } from '../told/unread.ts'
import { parseText, planTitle } from './plan-parse-text.ts'

interface ParseOptions {
  readonly calendar?: string
}

/** Adds `papi plan parse`: a document as data. */
export function addPlanParseCommand(plan: Command, environment: Environment): void {
  plan
    .command('parse')
    .argument('<file>')
    .option('--calendar <file>')
    .action(async (file: string, options: ParseOptions, command: Command) => {
      const call = invocationOf(command, environment)
      const dataset = await loadDataset(call)
      const found = await loadDocument(call, file, dataset)
      if (options.calendar !== undefined) writeCalendar(call, found, options.calendar)
      call.print(planJson(found, call), () => parseText(call, dataset, found))
      noteUnread(call, found.document)
    })
}

function writeCalendar(call: Invocation, { document, id, file }: LoadedDocument, target: string): void {
  const { year } = document
  if (year === null) throw new InputError(words => words.command.input.planWithoutYear(file))
  const { tasks, measures } = document
  const calendar = planCalendar(
    { id, tasks, measures },
    {
      year,
      name: planTitle({ document, file }, call.words),
      lang: call.lang,
      words: call.words.plans,
      titleOf: title => nameOf(title, call.lang),
    },
  )
  call.writeFile(target, new TextEncoder().encode(calendar))
  call.note(call.words.command.input.wrote(target))
}

/** A document in the form of the contract: a key that has no value is null, so that every reader finds it. */
function planJson({ document, repairs }: LoadedDocument, { lang }: Invocation): Json {
  const { title, number, date, year, issuer, basis, measures, tasks, targets, duties, warnings } = document
  return {
    title,
    number,
    date,
    year,
    issuer: { ...issuer },
    basis,
    measures: measures.map(({ dimension, ref, text, line, lastLine, items }) => ({
      dimension,
      ref,
      text,
      line,
      lastLine,
      items: items.map(item => ({
        ref: item.ref,
        text: item.text,
        line: item.line,
        lastLine: item.lastLine,
      })),
    })),
    tasks: tasks.map(task => taskJson(task)),
    targets: targets.map(target => ({ ...target })),
    duties: duties.map(duty => ({ ...duty })),
    warnings: warnings.map(warning => ({
      code: warning.code,
      message: wordsIn(lang).documents.notice(warning),
      line: warning.line,
    })),
    repairs: repairs.map(({ code, line, before, after }) => ({ code, line, before, after })),
  }
}

function taskJson(task: PlanDocument['tasks'][number]): Json {
  const { dimension, ref, text, outputs, lead, partners, deadlines, line, lastLine } = task
  return {
    dimension,
    ref,
    text,
    outputs: outputs.flatMap(output => output.text ?? []),
    lead,
    partners,
    deadlines: deadlines.map(deadlineJson),
    line,
    lastLine,
  }
}

function deadlineJson(deadline: Deadline): Json {
  const { kind, of, text } = deadline
  return {
    kind,
    date: 'date' in deadline ? deadline.date : null,
    start: 'start' in deadline ? deadline.start : null,
    end: 'end' in deadline ? deadline.end : null,
    ...('every' in deadline ? { every: deadline.every, due: deadline.due ?? null } : {}),
    of,
    text: text ?? null,
  }
}
