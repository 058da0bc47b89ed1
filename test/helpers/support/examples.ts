import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const src = join(import.meta.dirname, '../../../src')
const folders = ['core', 'operations', 'streams', 'helpers', 'schemas']

/** An example of a doc comment as a module. */
export interface Example {
  name: string
  /** Source text that exports `example(client)`, for a file in `test/helpers`. */
  text: string
}

/** Reads the examples in the doc comments of a folder of src; what they use is imported, but for `client`. */
export async function readExamples(folder: string): Promise<Example[]> {
  const exports = new Map<string, string>()
  for (const folder of folders)
    for (const name of Object.keys(await import(`${src}/${folder}/index.ts`)))
      exports.set(name, `../../src/${folder}/index.ts`)
  return readdirSync(join(src, folder))
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .flatMap((file) => {
      const source = readFileSync(join(src, folder, file), 'utf8')
      return [
        ...source.matchAll(/@example\n((?: \* .*\n)+) \*\/\nexport (?:async )?(?:function\*?|const|class) (\w+)/g),
      ].map(([, lines = '', name = '']) => ({ name, text: toModule(lines.replace(/^ \* /gm, ''), exports) }))
    })
}

function toModule(code: string, exports: Map<string, string>): string {
  const used = new Set(code.match(/\b[A-Za-z]\w+\b/g))
  const imports = [...exports]
    .filter(([name]) => used.has(name))
    .map(([name, path]) => `import { ${name} } from '${path}'\n`)
  const type = `import type { Client } from '../../src/core/index.ts'\n`
  return `${imports.join('')}${type}\nexport async function example(client: Client): Promise<void> {\n${code}}\n`
}
