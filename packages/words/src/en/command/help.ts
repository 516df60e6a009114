import type { HelpWords } from '../../messages/command/help.ts'

const PLAN_FILE = 'the plan: TXT, DOCX, or PDF with text'

export const help: HelpWords = {
  program: {
    about:
      'PAPI scores of Viet Nam’s provinces: standing, changes, priorities and the tasks that answer them',
    examples: ['papi change --province "Sơn La" --from 2022 --to 2023 --lang en'],
    own: {},
  },
  commands: {
    scores: {
      about: 'scores of a province in a year, with rank and group, and how sure they are',
      examples: ['papi scores --province son-la --year 2023'],
      own: {},
    },
    change: {
      about: 'changes of a province between two years: which are clear, which within usual movement',
      examples: ['papi change --province son-la --from 2022 --to 2023'],
      own: {},
    },
    trend: {
      about: 'scores of a province in one unit over the years, cut where they stop being comparable',
      examples: ['papi trend --province son-la --unit health-care'],
      own: {},
    },
    decompose: {
      about: 'which parts moved the score of a province between two comparable years, and by how much',
      examples: ['papi decompose --province son-la --from 2022 --to 2023'],
      own: { '--unit': 'what to split: total or a dimension' },
    },
    priorities: {
      about: 'weak areas of a province, most urgent first, with the plan tasks that answer them',
      examples: ['papi priorities --province son-la --year 2021 --plan pac-nga-2022'],
      own: { '--year': 'year (default: the latest one); plans for the year after it answer its results' },
    },
    scenario: {
      about:
        'where a province would stand with other scores (--set), what the next group takes (--reach), how much a target asks for (--target)',
      examples: [
        'papi scenario --province son-la --year 2023 --set health-care=2.05 --set air-quality=2.2',
        'papi scenario --province son-la --year 2023 --reach services',
        'papi scenario --province son-la --target "+1 bậc"',
      ],
      own: {
        '--set': 'score of a sub-dimension, e.g. health-care=2.05; repeatable',
        '--year': 'year (default: the latest one; of a plan, the year before it)',
        '--target':
          'a score, gain, rank or group to judge: 44.5, +0.5, "+1 bậc", "hạng 20", "services=nhóm cao"; repeatable',
        '--target-plan': 'a plan whose targets of the index are judged',
        '--reach': 'total or a dimension: the smallest gain to its next group',
      },
    },
    peers: {
      about: 'provinces that lately stood where this one stands and have risen since: whom to ask',
      examples: ['papi peers --province son-la --unit health-care --year 2023'],
      own: {},
    },
    nation: {
      about: 'how all provinces moved between two years, and which changes are more than chance',
      examples: ['papi nation --from 2023 --to 2024'],
      own: { '--unit': 'one unit only: total, a dimension or a sub-dimension' },
    },
    region: {
      about: 'the provinces of a region side by side, with range and an indicative mean',
      examples: ['papi region "Tây Nguyên" --year 2023'],
      own: { name: 'name of the region in any spelling, or its code' },
    },
    successor: {
      about: 'the earlier provinces that one of the 34 since 1 July 2025 is made of, side by side',
      examples: ['papi successor "Lào Cai" --year 2023'],
      own: { name: 'name or code of the present province' },
    },
    indicators: {
      about: 'the indicators (questions) below a sub-dimension in a province, over the years',
      examples: ['papi indicators --province son-la --unit health-care'],
      own: {
        '--unit': 'a sub-dimension, by its id or name (required)',
        '--from': 'first year',
        '--to': 'last year',
      },
    },
    plan: {
      about: 'read an improvement plan: its measures and tasks, faults, what it serves, what it leaves open',
      examples: [],
      own: {},
    },
    'plan parse': {
      about: 'a plan as data: issuer, measures, tasks, deadlines, targets and duties to report',
      examples: ['papi plan parse ke-hoach.docx --calendar thoi-han.ics'],
      own: { file: PLAN_FILE, '--calendar': 'also write the deadlines as an iCalendar file (.ics)' },
    },
    'plan check': {
      about: 'faults of a plan: impossible periods, wrong years, two numbers for one document, gaps',
      examples: ['papi plan check ke-hoach.txt --lang en'],
      own: { file: PLAN_FILE },
    },
    'plan match': {
      about: 'the sub-dimensions that each task and measure serves, with the words that decided',
      examples: ['papi plan match ke-hoach.txt --gold nhan-tay.csv'],
      own: {
        file: PLAN_FILE,
        '--gold': 'labels by hand (no,dimension,main,also_acceptable,note) to measure the matching by',
      },
    },
    'plan coverage': {
      about:
        'which weak areas of a province a plan answers, which it leaves alone, what aims at nothing weak',
      examples: ['papi plan coverage tinh.docx huyen.txt --province son-la --year 2023'],
      own: {
        file: 'the plan, or several: documents (TXT, DOCX, PDF), JSON files or ids of bundled plans',
        '--year': 'year of the results (default: the year before the plan’s, which it answers)',
      },
    },
    claims: {
      about: 'what a text says about scores, changes, ranks and groups, against the published figures',
      examples: ['papi claims bao-cao.docx --province son-la --annotate bao-cao-gop-y.docx'],
      own: {
        file: 'a text about scores: TXT, DOCX, or PDF with text',
        '--province':
          'the province it is about (default: that of its title, its issuer or most of its statements)',
        '--gold': 'labels by hand (line,subject,unit,year,kind,value,verdict) to measure the reading by',
        '--annotate': 'write a DOCX anew, with a comment at each figure that differs or could not be checked',
      },
    },
    chart: {
      about: 'draw a chart into a file, or all charts of a province into a folder',
      examples: [
        'papi chart trend --province son-la --unit health-care -o trend.svg',
        'papi chart map --unit total --year 2023 --format png -o map.png --scale 3',
        'papi chart change-bars --province son-la --size a4-half -o change.png',
        'papi chart --all --province son-la --out charts',
        'papi chart --all --zip --province son-la --size a4 -o charts.zip',
      ],
      own: {
        kind: 'what to draw; see papi chart --list',
        '--province': 'code, slug or any spelling of the name',
        '--unit': 'total, a dimension or a sub-dimension (default: total)',
        '--year': 'year (default: the later of the latest two that compare)',
        '--from': 'earlier year (default: the year before the later one)',
        '--to': 'later year (default: the later of the latest two that compare)',
        '--format': 'svg, png, vega-lite, csv or xlsx (default: what the name of the file says)',
        '--output': 'file to write; one that is there is replaced',
        '--out': 'folder for --all; files of the same names are replaced',
      },
    },
    import: {
      about: 'read files of scores (CSV, XLSX, official workbooks, exports) into a data folder',
      examples: ['papi import 2024_PAPI.xlsx --out my-data', 'papi scores --province son-la --data my-data'],
      own: {
        files: 'files to read; of a year in several files the newest file counts',
        '--out': 'data folder to write; data that are there are kept and added to (required)',
        '--year': 'year of tables that do not say theirs',
        '--propose': 'write what a workbook of a new year would add, to look over; nothing is used',
      },
    },
    export: {
      about: 'write all scores to one file that other programs read',
      examples: ['papi export --format parquet -o papi.parquet'],
      own: { '--format': 'csv, json, arrow, parquet or xlsx (required)' },
    },
    dashboard: {
      about: 'serve the dashboard on this machine until stopped (Ctrl+C)',
      examples: ['papi dashboard --port 8080'],
      own: { '--port': 'port (default: 4173, or the next free one; 0: any free one)' },
    },
    explain: {
      about: 'explain a term in short; without one, list them all',
      examples: ['papi explain "clear change" --lang en'],
      own: {
        term: 'a term, such as "clear change"',
        '--units': 'list the ids and names of every dimension and sub-dimension',
      },
    },
    help: { about: 'print help on a command', examples: [], own: {} },
  },
  options: {
    '--province': 'code, slug or any spelling of the name (required)',
    '--year': 'year (default: the latest one)',
    '--from': 'earlier year (required)',
    '--to': 'later year (required)',
    '--unit': 'total, a dimension or a sub-dimension, by its id, name or number (required)',
    '--plan':
      'a document (TXT, DOCX, PDF), JSON file, or id of a bundled plan; repeatable (default: the plans of the province)',
    '--output': 'file to write; one that is there is replaced (required)',
    '--with': 'another province to show beside it; repeatable',
    '--list': 'list the kinds of charts',
    '--by': 'parts of a waterfall: dimension (default), or subdimension',
    '--sort': 'order of the rows: number (that of the report; default) or size',
    '--view': 'provinces of a map: 63 (default), or 34 as they are since 1 July 2025',
    '--ranks': 'also draw the range of each rank that has a probability of 90%',
    '--region': 'also draw the median of the province’s region',
    '--members': 'also draw those that are one province with it today',
    '--size':
      'where it stands: web (default), a4 (160 mm wide, at most 247 mm high), a4-half (at most 118 mm high) or slide (310 × 165 mm); the smallest letters print at 9 pt or more',
    '--width': 'width of the drawing, 320–1600 (default: 640); for --size web only',
    '--scale': 'pixels of a PNG for each pixel of the drawing (default: 2; for paper: 300 dots per inch)',
    '--theme': 'light, dark or print (default: light)',
    '--title': 'title in place of the chart’s own; an empty one ("") draws none',
    '--note': 'a line of note below the chart',
    '--all': 'draw every chart as SVG and PNG; needs --province, and --out or --zip',
    '--zip': 'write every chart (SVG, PNG, CSV) and an index into one archive; needs --all and -o',
    '--take-good-rows': 'take the good rows of files with errors; otherwise nothing is written',
    '--spreadsheet':
      'CSV to be opened in a spreadsheet: marked as UTF-8, no cell runs as a formula, decimal comma with --lang vi',
    '--data': 'folder of data files (default: the bundled data)',
    '--lang': 'language: vi or en',
    '--json': 'print one JSON document',
    '--quiet': 'print nothing on stderr but errors',
    '--debug': 'print stack traces of errors',
    '--version': 'print the version',
    '--help': 'print help',
    command: 'command to print help on',
  },
  heads: {
    'Usage:': 'Usage:',
    'Arguments:': 'Arguments:',
    'Options:': 'Options:',
    'Global Options:': 'Global options:',
    'Commands:': 'Commands:',
  },
  placeholders: {
    options: 'options',
    command: 'command',
    dir: 'folder',
    file: 'file',
    files: 'files',
    csv: 'csv file',
    docx: 'docx file',
    format: 'format',
    id: 'id',
    'id=value': 'id=value',
    kind: 'kind',
    lang: 'lang',
    level: 'level',
    name: 'name',
    number: 'number',
    order: 'order',
    pixels: 'pixels',
    plan: 'plan',
    size: 'size',
    term: 'term',
    text: 'target',
    theme: 'theme',
    view: 'provinces',
    words: 'words',
    year: 'year',
  },
  examples: 'Examples:',
  byDefault: value => `(default: ${value})`,
}
