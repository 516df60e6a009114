import { readFileSync } from 'node:fs'
import { defineFramework, type Framework, type FrameworkFacts } from '@papi-lens/core'

/** The framework of the bundled data: names are matched among all real ones. */
export function publishedFramework(): Framework {
  const file = new URL('../../../../data/framework.json', import.meta.url)
  return defineFramework(JSON.parse(readFileSync(file, 'utf8')) as FrameworkFacts)
}
