import { readBreaks, readFramework, type YearProposal } from '@papi-lens/io'
import { sayFault } from '@papi-lens/words'
import { loadDataset } from '../asked/data.ts'
import { callTexts } from '../asked/data-texts.ts'
import { InputError, UsageError } from '../call/failure.ts'
import type { Invocation } from '../call/invocation.ts'
import type { Json } from '../told/json.ts'
import { wrapText } from '../told/table.ts'

/** Writes what a workbook of a year that the data do not know would add, for a person to look over. */
export async function propose(
  call: Invocation,
  files: readonly string[],
  path: string,
  year: string | undefined,
): Promise<void> {
  const [file, ...others] = files
  if (file === undefined || others.length > 0) throw new UsageError(call.words.imports.oneFile)
  const { environment, words } = call
  const dataset = await loadDataset(call)
  const texts = callTexts(call).dataset
  const facts = readFramework('framework.json', texts.framework ?? '')
  const breaks = readBreaks('comparability.json', texts.comparability ?? '')
  // The dataset was read from them, so they are sound.
  if (!('value' in facts && 'value' in breaks)) return
  const bytes = await bytesOf(call, file)
  const before = { dataset, facts: facts.value, breaks: breaks.value }
  const { proposeYear } = await environment.readers()
  const options = year === undefined ? {} : { year: Number(year) }
  const proposal = await environment.stoppable(signal =>
    proposeYear({ file, bytes }, before, options, { signal }),
  )
  if ('faults' in proposal) {
    throw new InputError(...proposal.faults.map(fault => sayFault({ ...fault, file }, words)))
  }
  const document = proposalJson(proposal)
  const proposalText = `${JSON.stringify(document, null, 2)}\n`
  const open = await call.openFolder(path)
  try {
    open.write(new Map([...proposal.files, ['proposal.json', proposalText]]))
  } finally {
    open.release()
  }
  call.print(document, () => textOf(call, proposal, dataset.panel.framework, path, file))
}

async function bytesOf({ environment, words }: Invocation, file: string): Promise<Uint8Array> {
  const open = environment.openFile(file)
  if (!open) throw new InputError(words.imports.noFile({ file }))
  const parts: Uint8Array[] = []
  for await (const piece of open.pieces) parts.push(piece)
  return new Uint8Array(Buffer.concat(parts))
}

function proposalJson(proposal: YearProposal): Json {
  const { year, subdimensions, dropped, breaks, successors, scores, isMadeUp } = proposal
  return {
    year,
    subdimensions: subdimensions.map(({ id, dimension, position, vi, en, isNew }) => ({
      ...{ id, dimension, position, label: { vi, en }, isNew },
    })),
    dropped,
    breaks: breaks.map(({ subdimension, kind, evidence }) => ({
      ...{ subdimension, year, kind, evidence: { ...evidence } },
    })),
    provinces:
      successors?.map(({ province: { code, vi }, members }) => ({
        ...{ code, nameVi: vi, members: members.map(member => ({ code: member.code, nameVi: member.vi })) },
      })) ?? null,
    scores,
    isMadeUp,
  }
}

function textOf(
  { words, style, width }: Invocation,
  proposal: YearProposal,
  framework: Awaited<ReturnType<typeof loadDataset>>['panel']['framework'],
  path: string,
  file: string,
): string {
  const { year, last, subdimensions, dropped, breaks, successors, isMadeUp } = proposal
  const say = words.imports
  const fresh = subdimensions.filter(({ isNew }) => isNew)
  const merged = successors?.filter(({ members }) => members.length > 1) ?? []
  const lines = [
    style.bold(say.proposed({ year, path })),
    ...(isMadeUp ? [say.madeUp] : []),
    '',
    ...(fresh.length + dropped.length === 0 ? [say.sameSubdimensions({ year: last })] : []),
    ...fresh.map(
      ({ position, vi, en, id }) => `- ${say.newSubdimension({ position, label: vi ?? en ?? id, id })}`,
    ),
    ...dropped.map(id => `- ${say.dropped({ unit: framework.unit(id), year: last })}`),
    ...(breaks.length === 0 ? [] : [say.breaks({ count: breaks.length })]),
    ...breaks.flatMap(found => {
      const unit = framework.units.find(({ id }) => id === found.subdimension)
      return unit ? [`- ${say.break(found, unit)}`] : []
    }),
    ...(successors ? ['', say.successors({ count: successors.length })] : []),
    ...merged.map(
      ({ province, members }) => `- ${say.successor({ name: `${province.vi} (${province.code})`, members })}`,
    ),
    '',
    say.accept({ path, file, hasSuccessors: successors !== null }),
  ]
  return `${lines.map(line => wrapText(line, width)).join('\n')}\n`
}
