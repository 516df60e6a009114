import { checkPlan, type Finding, type Severity } from '@papi-lens/plans'
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
      const loaded = await loadDocument(call, file, dataset)
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
        () => checkText(call, planTitle(loaded, call.words), findings),
      )
      noteUnread(call, loaded.document)
    })
}

function checkText({ words, style, width }: Invocation, title: string, findings: readonly Finding[]): string {
  const { plan } = words.command
  const { severity, notice } = words.documents
  const count = (of: Severity) => findings.filter(finding => finding.severity === of).length
  const summary = style.bold(wrapText(`${title}: ${plan.findings(count)}`, width))
  if (findings.length === 0) return `${summary}\n`
  const table = tableText(
    [
      { head: plan.heads.line, align: 'right' },
      { head: plan.heads.kind },
      { head: plan.heads.problem, wraps: true },
    ],
    findings.map(finding => [`${finding.line}`, severity[finding.severity], notice(finding)]),
    width,
  )
  return `${summary}\n\n${table}`
}
