import { type Dataset, findProvince, isWeakArea, type Province, prioritiesOf } from '@papi-lens/core'
import { type AimedItem, aimedItems, type Coverage, coverageOf, shortened } from '@papi-lens/plans'
import type { Command } from 'commander'
import { loadDataset } from '../asked/data.ts'
import { loadDocument } from '../asked/document.ts'
import { findYearOrLatest } from '../asked/year.ts'
import type { Environment } from '../call/environment.ts'
import { type Invocation, invocationOf, needed } from '../call/invocation.ts'
import { provinceJson } from '../told/json.ts'
import { tableText, wrapText } from '../told/table.ts'
import { NOTHING, nameOf, sourceLine } from '../told/wording.ts'

interface CoverageOptions {
  readonly province?: string
  readonly year?: string
}

/** Adds `papi plan coverage`: which weak areas plans answer, which they leave alone. */
export function addPlanCoverageCommand(plan: Command, environment: Environment): void {
  plan
    .command('coverage')
    .argument('<file...>', 'the plan, or several: of the province, its districts and communes')
    .description(
      'which weak areas of a province a plan answers, which it leaves alone, what aims at nothing weak',
    )
    .option('--province <name>', 'code, slug or any spelling of the name (required)')
    .option('--year <year>', 'year of the scores (default: the latest one)')
    .addHelpText(
      'after',
      '\nExample:\n  papi plan coverage tinh.docx huyen.txt --province son-la --year 2023',
    )
    .action(async (files: readonly string[], options: CoverageOptions, command: Command) => {
      const call = invocationOf(command, environment)
      const name = needed(options.province, '--province', command)
      const dataset = loadDataset(call)
      const province = findProvince(dataset.panel.provinces, name)
      const year = findYearOrLatest(dataset.panel, options.year)
      const items: AimedItem[] = []
      for (const file of files) {
        const { id, document } = await loadDocument(environment, file, dataset)
        items.push(...aimedItems(id, document))
      }
      const weak = prioritiesOf(dataset, province.code, year).filter(({ flags }) => isWeakArea(flags))
      const coverage = coverageOf(weak, items)
      const refOf = (item: AimedItem) => (files.length > 1 ? `${item.plan}:${item.ref}` : item.ref)
      const refs = (of: readonly AimedItem[], kind: AimedItem['kind']) =>
        of.filter(item => item.kind === kind).map(refOf)
      call.print(
        {
          province: provinceJson(province),
          year,
          weak: coverage.weak.map(({ id, items: found }) => ({
            id,
            tasks: refs(found, 'task'),
            measures: refs(found, 'measure'),
          })),
          uncovered: coverage.uncovered,
          unaimed: refs(coverage.unaimed, 'task'),
          unaimedMeasures: refs(coverage.unaimed, 'measure'),
        },
        () => coverageText(call, dataset, { province, year, coverage, refOf }),
      )
    })
}

interface CoverageFound {
  readonly province: Province
  readonly year: number
  readonly coverage: Coverage
  readonly refOf: (item: AimedItem) => string
}

/** Longest text of an item that aims at nothing weak. */
const LONGEST = 90

function coverageText(
  { lang, style, width }: Invocation,
  { panel: { framework } }: Dataset,
  { province, year, coverage, refOf }: CoverageFound,
): string {
  const vi = lang === 'vi'
  const { weak, uncovered, unaimed } = coverage
  const where = `${nameOf(province, lang)} ${year}`
  const finding = vi
    ? `${where}: ${weak.length} nội dung yếu, ${weak.length - uncovered.length} có nhiệm vụ hoặc giải pháp, ${uncovered.length} chưa có`
    : `${where}: ${weak.length} weak areas, ${weak.length - uncovered.length} answered, ${uncovered.length} left alone`
  const listed = (items: readonly AimedItem[]) => items.map(refOf).join(', ') || NOTHING
  const table = tableText(
    [
      { head: vi ? 'Nội dung yếu, cấp bách trước' : 'Weak area, most urgent first', wraps: true },
      { head: vi ? 'Nhiệm vụ' : 'Tasks', wraps: true },
      { head: vi ? 'Giải pháp' : 'Measures', wraps: true },
      { head: vi ? 'Chung cho chỉ số' : 'For the whole dimension', wraps: true, optional: true },
    ],
    weak.map(({ id, items, general }) => [
      `${items.length === 0 ? '! ' : ''}${nameOf(framework.unit(id), lang)}`,
      listed(items.filter(({ kind }) => kind === 'task')),
      listed(items.filter(({ kind }) => kind === 'measure')),
      listed(general),
    ]),
    width,
  )
  const aside = unaimed.map(item => wrapText(`- ${refOf(item)}: ${shortened(item.text, LONGEST)}`, width))
  const asideHead = vi
    ? `Không nhằm vào nội dung yếu nào (${unaimed.length}):`
    : `Aimed at nothing weak (${unaimed.length}):`
  const key = vi ? '! chưa có nhiệm vụ hay giải pháp riêng' : '! no task or measure of its own'
  return [
    style.bold(wrapText(finding, width)),
    '',
    table,
    ...(uncovered.length > 0 ? [key, ''] : []),
    ...(aside.length > 0 ? [asideHead, ...aside, ''] : []),
    style.dim(sourceLine([year], lang)),
    '',
  ].join('\n')
}
