import { auditClaims } from '@papi-lens/core'
import {
  type ClaimEvaluation,
  evaluateClaims,
  LONGEST_CLAIMS_TEXT,
  readClaimLabels,
  readClaims,
} from '@papi-lens/plans'
import type { Command } from 'commander'
import { loadDataset } from '../asked/data.ts'
import { loadDocument } from '../asked/document.ts'
import { askedProvince } from '../asked/province.ts'
import type { Environment } from '../call/environment.ts'
import { InputError } from '../call/failure.ts'
import { invocationOf } from '../call/invocation.ts'
import { annotateClaims } from './annotate-claims.ts'
import { type ClaimsSummary, claimJson, evaluationJson, summaryOf } from './claims-json.ts'
import { claimsText } from './claims-text.ts'
import { evaluationText } from './evaluation-text.ts'

interface ClaimsOptions {
  readonly province?: string
  readonly gold?: string
  readonly annotate?: string
}

/** Adds `papi claims`: what a text says about scores, against the published figures. */
export function addClaimsCommand(program: Command, environment: Environment): void {
  program
    .command('claims')
    .argument('<file>')
    .option('--province <name>')
    .option('--gold <csv>')
    .option('--annotate <docx>')
    .action(async (file: string, options: ClaimsOptions, command: Command) => {
      const call = invocationOf(command, environment)
      const dataset = await loadDataset(call)
      const { provinces, framework } = dataset.panel
      const given =
        options.province === undefined
          ? {}
          : { province: askedProvince(call, dataset.panel, options.province).code }
      // What is not read takes no time either: the rest of a plan is of no use here.
      const { document, lines, unreadFrom } = await loadDocument(call, file, dataset, {
        most: LONGEST_CLAIMS_TEXT,
      })
      const read = readClaims(lines, { framework, provinces, head: document, ...given })
      const judged = auditClaims(dataset, read.province, read.claims)
      const summary: ClaimsSummary = summaryOf(judged, read.unchecked, read.unreadFrom ?? unreadFrom)
      const labels = options.gold === undefined ? null : goldText(environment, options.gold)
      const evaluation: ClaimEvaluation | null =
        labels === null ? null : evaluateClaims(readClaimLabels(labels, provinces), judged)
      const annotated =
        options.annotate === undefined
          ? null
          : await annotateClaims(call, dataset, { file, out: options.annotate }, judged)
      call.print(
        {
          province: read.province,
          claims: judged.map(claimJson),
          summary,
          ...(evaluation && { evaluation: evaluationJson(evaluation) }),
          ...(annotated && { annotated }),
        },
        () =>
          claimsText(call, dataset, read.province, judged, summary) +
          (evaluation ? evaluationText(call, dataset, evaluation) : ''),
      )
    })
}

function goldText(environment: Environment, file: string): string {
  const text = environment.readText(file)
  if (text === null) throw new InputError(words => words.command.input.noLabels(file))
  return text
}
