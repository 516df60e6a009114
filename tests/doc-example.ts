import { isDeepStrictEqual } from 'node:util'

/** An `@example` of a doc comment that says what it gives. */
export interface DocExample {
  /** Name of what the comment documents. */
  readonly of: string
  readonly lines: readonly string[]
}

/** An expression that did not give what its example says. */
export interface WrongExample {
  readonly expression: string
  readonly expected: unknown
  readonly actual: unknown
}

/** The examples in a source text that have a `// =>`. */
export function examplesIn(source: string): DocExample[] {
  const comments = source.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*([^\n]*)/g)
  return [...comments].flatMap(([, comment = '', documented = '']) =>
    comment
      .split(/@example\b/)
      .slice(1)
      .map(part => ({
        of: /(?:function\*?|const|class|interface|type)\s+(\w+)/.exec(documented)?.[1] ?? documented.trim(),
        lines: (part.split(/\n\s*\*\s*@/)[0] ?? '')
          .split('\n')
          .map(line => line.replace(/^\s*\*? ?/, '').trimEnd())
          .filter(Boolean),
      }))
      .filter(({ lines }) => lines.some(line => line.includes('// =>'))),
  )
}

/** The constructor of functions whose body may await. */
const AsyncFunction = (async () => {}).constructor as FunctionConstructor

/**
 * Runs an example in a scope of names. Each `expression // => value` is compared with the value; the arrow may stand on
 * the line below the expression. Other lines run in order; any may await.
 *
 * @returns what was checked, and what was wrong: another value, or an error
 */
export async function runExample(
  example: DocExample,
  scope: Readonly<Record<string, unknown>>,
): Promise<{ checked: number; wrong: WrongExample[] }> {
  const wrong: WrongExample[] = []
  let checked = 0
  const check = (expression: string, actual: unknown, expected: unknown): void => {
    checked++
    if (!isDeepStrictEqual(actual, expected)) wrong.push({ expression, expected, actual })
  }
  try {
    // A block of its own, so that an example may declare a name that the scope has too.
    const run = new AsyncFunction('check', ...Object.keys(scope), `'use strict'; { ${bodyOf(example)} }`)
    await run(check, ...Object.values(scope))
  } catch (error) {
    wrong.push({ expression: example.lines.join('\n'), expected: 'no error', actual: `${error}` })
  }
  return { checked, wrong }
}

function bodyOf({ lines }: DocExample): string {
  const body: string[] = []
  for (const line of lines) {
    const [code = '', value] = line.split(/\s*\/\/ =>\s*/)
    const expression = value !== undefined && code === '' ? body.pop()?.replace(/;$/, '') : code
    body.push(
      value === undefined ? `${code};` : `check(${JSON.stringify(expression)}, (${expression}), (${value}));`,
    )
  }
  return body.join('\n')
}
