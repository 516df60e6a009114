import { auditClaims, findProvince, type JudgedClaim } from '@papi-lens/core'
import { readClaims } from '@papi-lens/plans'
import type { Command } from 'commander'
import { loadDataset } from '../asked/data.ts'
import { loadDocument } from '../asked/document.ts'
import type { Environment } from '../call/environment.ts'
import { InputError } from '../call/failure.ts'
import { invocationOf } from '../call/invocation.ts'
import type { Json } from '../told/json.ts'
import { claimsText } from './claims-text.ts'

interface ClaimsOptions {
  readonly province?: string
}

/** Adds `papi claims`: what a text says about scores, against the published figures. */
export function addClaimsCommand(program: Command, environment: Environment): void {
  program
    .command('claims')
    .argument('<file>', 'a text about scores: TXT, DOCX, or PDF with text')
    .description('what a text says about scores, changes and groups, against the published figures')
    .option(
      '--province <name>',
      'whose scores it speaks of (default: the province the text names as its own)',
    )
    .addHelpText('after', '\nExample:\n  papi claims bao-cao.docx --province son-la')
    .action(async (file: string, options: ClaimsOptions, command: Command) => {
      const call = invocationOf(command, environment)
      const dataset = loadDataset(call)
      const { provinces, framework } = dataset.panel
      const loaded = await loadDocument(environment, file, dataset)
      const code =
        options.province === undefined
          ? loaded.document.issuer.province
          : findProvince(provinces, options.province).code
      const claims = readClaims(loaded.lines, { framework, province: code, provinces })
      if (code === null && claims.length > 0) {
        throw new InputError(`cannot tell whose scores "${file}" speaks of; give --province`)
      }
      const judged = code === null ? [] : auditClaims(dataset, code, claims)
      const count = (verdict: JudgedClaim['verdict']) =>
        judged.filter(claim => claim.verdict === verdict).length
      const summary = {
        confirmed: count('confirmed'),
        contradicted: count('contradicted'),
        unverifiable: count('unverifiable'),
      }
      call.print({ claims: judged.map(claimJson), summary }, () =>
        claimsText(call, dataset, code, judged, summary),
      )
    })
}

/** Keys of the contract first; the others say what a claim compares, and why it cannot be judged. */
function claimJson(claim: JudgedClaim): Json {
  const { kind, year, id, stated, actual, verdict, line, quote } = claim
  return {
    kind,
    year,
    id,
    stated,
    actual,
    verdict,
    line,
    quote,
    ...('from' in claim ? { from: claim.from } : {}),
    ...(claim.kind === 'count' ? { direction: claim.direction, of: claim.of } : {}),
    ...(claim.reason ? { reason: claim.reason } : {}),
    ...(claim.note ? { note: claim.note } : {}),
  }
}
