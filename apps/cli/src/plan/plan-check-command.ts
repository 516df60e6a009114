import { checkPlan, type Finding, type Severity } from '@papi-lens/plans'
import { wordsIn } from '@papi-lens/words/all'
import type { Command } from 'commander'
import { loadDataset } from '../asked/data.ts'
import { loadDocument } from '../asked/document.ts'
import type { Environment } from '../call/environment.ts'
import { type Invocation, invocationOf } from '../call/invocation.ts'
import { tableText, wrapText } from '../told/table.ts'
import { noteUnread } from '../told/unread.ts'
import { planTitle } from './plan-parse-text.ts'

/** Adds `papi plan check`: faults of the document itself. */
export function addPlanCheckCommand(plan: Command, environment: Environment): void {
  plan
    .command('check')
    .argument('<file>')
    .action(async (file: string, _options: unknown, command: Command) => {
      const call = invocationOf(command, environment)
      const dataset = await loadDataset(call)
      const loaded = await loadDocument(environment, file, dataset)
      const findings = checkPlan(loaded.document, loaded.lines, dataset.panel.framework, { dataset })
      call.print(
        {
          findings: findings.map(finding => ({
            code: finding.code,
            severity: finding.severity,
            message: call.words.documents.notice(finding),
            line: finding.line,
            quote: finding.quote,
          })),
        },
        () => checkText(call, planTitle(loaded, call.lang), findings),
      )
      noteUnread(call, loaded.document)
    })
}

function checkText({ lang, style, width }: Invocation, title: string, findings: readonly Finding[]): string {
  const vi = lang === 'vi'
  const words = wordsIn(lang).documents
  const count = (severity: Severity) => findings.filter(finding => finding.severity === severity).length
  const summary = vi
    ? `${title}: ${count('error')} lỗi, ${count('warning')} cảnh báo, ${count('note')} lưu ý`
    : `${title}: ${count('error')} errors, ${count('warning')} warnings, ${count('note')} notes`
  if (findings.length === 0) return `${style.bold(wrapText(summary, width))}\n`
  const table = tableText(
    [
      { head: vi ? 'Dòng' : 'Line', align: 'right' },
      { head: vi ? 'Mức' : 'Kind' },
      { head: vi ? 'Vấn đề' : 'Problem', wraps: true },
    ],
    findings.map(finding => [`${finding.line}`, words.severity[finding.severity], words.notice(finding)]),
    width,
  )
  return `${style.bold(wrapText(summary, width))}\n\n${table}`
}
