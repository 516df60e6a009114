/** The drawn things that the notebook shows as outputs, so that it says something before it is run. */
export interface NotebookFigures {
  readonly svg: string
  readonly csv: string
}

const SHOWN_ROWS = 6

/** The notebook of examples/notebook: a Jupyter notebook (nbformat 4.5) in Python, with outputs. */
export function notebook({ svg, csv }: NotebookFigures): string {
  const cells = [
    text(
      'intro',
      '# Biểu đồ PAPI trong sổ tay · PAPI charts in a notebook',
      '',
      'Các tệp cạnh sổ tay do lệnh `papi chart` tạo ra; sổ tay không cần mạng để hiện SVG và số liệu.',
      'The files beside this notebook were made by `papi chart`; the SVG and the figures need no network.',
      '',
      '```sh',
      'papi chart trend --province "Sơn La" --unit health-care --format svg -o health-care.svg',
      'papi chart change-bars --province "Sơn La" --from 2022 --to 2023 --format vega-lite -o changes.vl.json',
      'papi chart change-bars --province "Sơn La" --from 2022 --to 2023 --format csv -o changes.csv',
      '```',
    ),
    code(
      'svg',
      ['from IPython.display import SVG, display', '', "display(SVG(filename='health-care.svg'))"],
      {
        output_type: 'display_data',
        metadata: {},
        data: { 'image/svg+xml': lines(svg), 'text/plain': ['<IPython.core.display.SVG object>'] },
      },
    ),
    text(
      'figures-text',
      'Số liệu của biểu đồ là CSV (dấu chấm thập phân, ô trống là không có điểm). ',
      'The figures of a chart are CSV: decimal points, an empty cell where there is no score.',
    ),
    code(
      'figures',
      [
        'import csv',
        '',
        "with open('changes.csv', encoding='utf-8') as file:",
        '    rows = list(csv.reader(file))',
        `for row in rows[:${SHOWN_ROWS}]:`,
        "    print(' | '.join(row))",
      ],
      { output_type: 'stream', name: 'stdout', text: lines(firstRows(csv)) },
    ),
    text(
      'spec-text',
      'Bản đặc tả Vega-Lite mang sẵn số liệu; Altair 6 đọc được (`pip install altair`). ',
      'The Vega-Lite specification carries its data; Altair 6 reads it (`pip install altair`).',
    ),
    code('spec', [
      'import json',
      '',
      "with open('changes.vl.json', encoding='utf-8') as file:",
      '    spec = json.load(file)',
      'try:',
      '    import altair',
      '    display(altair.Chart.from_dict(spec))',
      'except ImportError:',
      "    print(spec['title']['text'])",
    ]),
  ]
  const metadata = {
    kernelspec: { display_name: 'Python 3', language: 'python', name: 'python3' },
    language_info: { name: 'python' },
  }
  return `${JSON.stringify({ cells, metadata, nbformat: 4, nbformat_minor: 5 }, null, 1)}\n`
}

function text(id: string, ...source: string[]) {
  return { cell_type: 'markdown', id, metadata: {}, source: lines(source.join('\n')) }
}

function code(id: string, source: readonly string[], ...outputs: object[]) {
  const cell = { cell_type: 'code', id, metadata: {}, execution_count: null }
  return { ...cell, source: lines(source.join('\n')), outputs }
}

/** What Python prints for the first rows; names hold no commas or quotes that would need a reader of CSV here. */
function firstRows(csv: string): string {
  const rows = csv.split('\n').slice(0, SHOWN_ROWS)
  return `${rows.map(row => cellsOf(row).join(' | ')).join('\n')}\n`
}

function cellsOf(row: string): string[] {
  return [...row.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)]
    .map(([, cell = '']) => cell.replace(/^"|"$/g, '').replace(/""/g, '"'))
    .slice(0, -1)
}

/** Lines as notebooks keep them: each with its line feed but the last. */
function lines(content: string): string[] {
  return content.split(/(?<=\n)/)
}
