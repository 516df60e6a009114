import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { serveFolder } from '../../apps/cli/src/dashboard/serve-folder.ts'
import { composeExamples } from '../../scripts/compose-examples.ts'
import { findChromium } from './browser.ts'

const folderOf = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
/** The site with the examples, put together anew for each run. */
export const EXAMPLES = folderOf('.cache/examples-tested')

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built dashboard, served as `papi dashboard` serves it. */
    address: string
    /** Address of the site with the examples beside the dashboard, without a slash at its end. */
    site: string
  }
}

/** Serves the built dashboard and the examples for the tests of a run, and makes sure that there is a browser. */
export default async function serve(project: TestProject) {
  findChromium()
  await composeExamples(EXAMPLES)
  const dashboard = await serveFolder(folderOf('apps/dashboard/dist'), 0)
  const site = await serveFolder(EXAMPLES, 0)
  project.provide('address', dashboard.url)
  project.provide('site', `http://localhost:${site.port}`)
  return async () => {
    await Promise.all([dashboard.stop(), site.stop()])
  }
}
