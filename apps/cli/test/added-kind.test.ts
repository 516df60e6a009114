import { CHARTS } from '@papi-lens/charts'
import { loadCommandWords } from '@papi-lens/words/command'
import { expect, it } from 'vitest'
import { gaugeKind, SAID } from '../../../packages/charts/test/gauge-kind.ts'
import { addChartCommand } from '../src/chart/chart-command.ts'
import { createProgram } from '../src/program.ts'
import { fakeEnvironment } from './fake-environment.ts'

/** What a call printed and wrote, of a command that knows one kind more. */
async function called(...argv: readonly string[]) {
  const written = new Map<string, string>()
  const keep = (file: string, bytes: Uint8Array | string) =>
    void written.set(file, typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes))
  const { environment, stdout } = fakeEnvironment({
    writeFile: keep,
    openFolder: async () => ({
      read: () => new Map(),
      write: files => {
        for (const [name, bytes] of files) keep(name, bytes)
      },
      release: () => {},
    }),
  })
  // Any other command stands for the rest of the program, so that `chart` is not there twice.
  const program = await createProgram(environment, await loadCommandWords('vi'), ['explain'])
  addChartCommand(program, environment, [...CHARTS, gaugeKind])
  await program.parseAsync([...argv, '--json'], { from: 'user' })
  return { printed: JSON.parse(stdout.join('')), written }
}

it('a kind that is declared is in the list of the command', async () => {
  const { printed } = await called('chart', '--list')
  expect(printed.charts.at(-1)).toEqual({ kind: 'gauge', title: SAID.name, formats: gaugeKind.formats })
})

it('a kind that is declared is drawn by the command, with the options that it takes', async () => {
  const asked = ['--province', 'Sơn La', '--unit', 'health-care', '--year', '2023', '-o', 'gauge.svg']
  const { printed, written } = await called('chart', 'gauge', ...asked)
  expect(printed).toMatchObject({ file: 'gauge.svg', kind: 'gauge', width: 640 })
  expect(written.get('gauge.svg')).toContain(`>${SAID.title()}<`)
})

it('a kind that is declared refuses the options of others, and is named where it takes what another does not', async () => {
  await expect(called('chart', 'gauge', '--province', '14', '--view', '34', '-o', 'a.svg')).rejects.toThrow(
    'unused-chart-option: chart gauge, option --view, charts map tile-map',
  )
  await expect(
    called('chart', 'shape', '--province', '14', '--unit', 'total', '-o', 'a.svg'),
  ).rejects.toThrow(/unused-chart-option: chart shape, option --unit, charts /)
})

it('a kind that is declared is in the whole set of a province', async () => {
  const { printed, written } = await called(
    'chart',
    '--all',
    '--province',
    '14',
    '--format',
    'csv',
    '--out',
    'set',
  )
  expect(printed.files.map(({ kind }: { kind: string }) => kind)).toContain('gauge')
  expect(written.get('son-la-gauge.csv')).toMatch(/^Điểm\n\d/)
})
