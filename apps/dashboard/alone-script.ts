import { build } from 'vite'

/**
 * A script as one file, for what runs apart from the modules of a page.
 *
 * @param entry its source, below the dashboard's folder
 * @param target the language it is written in: that of old browsers if nothing is said
 * @param define what stands for names in it
 */
export async function aloneScript(
  fileName: string,
  entry: string,
  target = 'es2015',
  define: Readonly<Record<string, string>> = {},
): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define,
    resolve: { conditions: ['papi-lens:source', 'module', 'browser', 'development|production'] },
    build: {
      write: false,
      target,
      lib: { entry, formats: ['iife'], name: 'papiEarly', fileName: () => fileName },
    },
  })
  const [result] = [built].flat()
  if (!result || !('output' in result)) throw new Error(`${entry} was not built`)
  return result.output[0].code
}
