// Writes a sheet (XLSX) of everything papi-lens says, in each language, for people who read and correct but do not program:
// npm run make:phrases [-- FILE.xlsx]. A message that depends on what was found is shown as it was said in calls of the
// command and in the charts that this script makes; one that none of them said, with marks in place of what is filled in.
import { writeFileSync } from 'node:fs'
import writeXlsx from 'write-excel-file/node'
import { NOWHERE, papi } from '../apps/cli/test/fake-environment.ts'
import { type CommandWords, loadCommandWords } from '../packages/words/src/command.ts'
import { LANGS, type Lang } from '../packages/words/src/lang.ts'
import { ROOT } from '../tests/bundled.ts'

/** Calls that make the command say most of what it can; names without a folder are never written. */
const CALLS = [
  'scores --province son-la --year 2023',
  'scores --province "Bắc Giang" --year 2021',
  'scores --province "Ha Noii"',
  'scores --province 14 --year 1999',
  'scores --province 14 --year hai',
  'scores',
  'change --province son-la --from 2022 --to 2023',
  'change --province son-la --from 2018 --to 2021',
  'change --province 14 --from 2023 --to 2022',
  'trend --province son-la --unit health-care',
  'trend --province son-la --unit law-and-order',
  'trend --province son-la --unit xyz',
  'decompose --province son-la --from 2022 --to 2023',
  'decompose --province son-la --from 2018 --to 2023',
  'priorities --province son-la --year 2021',
  'priorities --province ha-nam --year 2020',
  'scenario --province son-la --year 2023 --set health-care=2.05',
  'scenario --province son-la --year 2023 --set health-care=9',
  'scenario --province son-la --year 2023 --reach services',
  'scenario --province son-la --year 2023 --target "+1 bậc" --target "nhóm cao"',
  'peers --province son-la --unit health-care --year 2023',
  'nation --from 2023 --to 2024',
  'region "Tây Nguyên" --year 2023',
  'successor "Lào Cai" --year 2023',
  'plan coverage pac-nga-2022 --province son-la --year 2021',
  'explain group',
  'explain nhón',
  'chart --list',
  'chart trnd --province 14 -o a.svg',
  'chart --all --province son-la --out charts --format svg',
  'export --format csv -o a.csv',
  'dashboard --port 70000',
  'import nothing.csv --out a',
  'help scores',
  'zzz',
]

type Said = (...found: unknown[]) => unknown
type Message = { readonly path: string; readonly said: Readonly<Record<Lang, unknown>> }

/** What each message was first given, by its path. */
const given = new Map<string, unknown[]>()

/** Puts a recorder in front of every message below a value. */
function record(value: object, path: string): void {
  for (const [key, part] of Object.entries(value)) {
    const at = path === '' ? key : `${path}.${key}`
    if (typeof part === 'function') {
      const say = part as Said
      Object.assign(value, {
        [key]: (...found: unknown[]) => {
          if (!given.has(at)) given.set(at, found)
          return say(...found)
        },
      })
    } else if (typeof part === 'object' && part !== null) record(part, at)
  }
}

/** Every message by its path, in each language. */
function messagesOf(values: Readonly<Record<Lang, unknown>>, path = ''): Message[] {
  const [first] = LANGS
  const value = first && values[first]
  if (typeof value !== 'object' || value === null) return [{ path, said: values }]
  return Object.keys(value).flatMap(key => {
    const parts = LANGS.map(lang => [lang, (values[lang] as Record<string, unknown>)[key]])
    return messagesOf(Object.fromEntries(parts), path === '' ? key : `${path}.${key}`)
  })
}

/** Stands for what would be filled in: its name in marks, whatever is asked of it. */
function blank(name: string): unknown {
  const text = `⟨${name}⟩`
  return new Proxy(() => text, {
    get: (_target, key) => {
      if (key === Symbol.toPrimitive || key === 'toString') return () => text
      if (key === Symbol.iterator) return () => [blank(name)].values()
      if (typeof key === 'symbol') return undefined
      if (key === 'length') return 1
      const own =
        (text as unknown as Record<string, unknown>)[key] ??
        ([text] as unknown as Record<string, unknown>)[key]
      if (typeof own === 'function') return own.bind(key in String.prototype ? text : [text])
      return blank(key)
    },
  })
}

function textOf(message: unknown, path: string): string {
  if (typeof message !== 'function') return String(message)
  try {
    const found = given.get(path)
    const said = (message as Said)(
      ...(found ??
        Array.from({ length: Math.max(message.length, 1) }, (_, i) => blank(i === 0 ? '…' : `…${i + 1}`))),
    )
    const text = typeof said === 'string' ? said : (JSON.stringify(said) ?? '')
    // Marks cannot choose between the forms of a message; such a one is left for its source to show.
    return /undefined|^null$|toJSON/.test(text) ? '' : text
  } catch {
    return ''
  }
}

const words = Object.fromEntries(
  await Promise.all(LANGS.map(async lang => [lang, await loadCommandWords(lang)])),
) as Record<Lang, CommandWords>
const messages = messagesOf(words).filter(({ path }) => path !== 'lang')
for (const lang of LANGS) record(words[lang], '')
for (const call of CALLS) {
  const argv = [...call.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')
  await papi(argv, NOWHERE)
}

const head = ['message', ...LANGS, 'correction', 'sample'].map(value => ({
  value,
  fontWeight: 'bold' as const,
}))
const rows = messages.map(({ path, said }) => [
  { value: path },
  ...LANGS.map(lang => ({ value: textOf(said[lang], path), wrap: true })),
  { value: '' },
  { value: typeof said[LANGS[0] ?? 'vi'] !== 'function' ? '' : given.has(path) ? 'said' : 'marks' },
])
const file = process.argv[2] ?? `${ROOT}.cache/phrases.xlsx`
const columns = [{ width: 40 }, { width: 70 }, { width: 70 }, { width: 50 }, { width: 10 }]
const blob = await writeXlsx([head, ...rows], { columns, stickyRowsCount: 1 }).toBuffer()
writeFileSync(file, blob)
const said = messages.filter(({ path }) => given.has(path)).length
const fixed = messages.filter(({ said }) => typeof said[LANGS[0] ?? 'vi'] !== 'function').length
process.stdout.write(
  `${file}: ${messages.length} messages in ${LANGS.length} languages; ${fixed} are fixed, ${said} shown as said\n`,
)
