import { join } from 'node:path'
import { docOf } from '../../../scripts/docs/docComment.ts'
import { readSource } from '../../../scripts/docs/source.ts'
import { type Block, root } from './blocks.ts'
import * as context from './context.ts'

/** Reads the examples of what a module exports, as modules that export `example()`. */
export async function readFragments(modules: string[]): Promise<Block[]> {
  const { checker, exportsOf } = readSource()
  const names = await importable()
  return modules.flatMap((module) =>
    [...exportsOf(`${module}/index.ts`)].flatMap(([name, symbol]) => {
      const { example } = docOf(symbol, checker)
      const place = `${module}/${name}:1`
      return example ? [{ place, line: 1, language: 'ts', info: '', code: toModule(example, names) }] : []
    }),
  )
}

/** Where each name comes from; the context's `request` is the one that is called `request.…`. */
async function importable(): Promise<Map<string, string>> {
  const names = new Map<string, string>()
  for (const entry of ['', '/schemas', '/testing'])
    for (const name of Object.keys(await import(`${root}/src${entry}/index.ts`)))
      names.set(name, `bonsai-openai${entry}`)
  for (const name of Object.keys(context)) if (!names.has(name)) names.set(name, contextPath)
  return names
}

const contextPath = join(import.meta.dirname, 'context.ts')

function toModule(code: string, names: Map<string, string>): string {
  const words = new Set(code.match(/(?<!(?<!\.\.)\.|['\w-])[A-Za-z]\w*/g))
  const imports = [...names]
    .filter(([name]) => words.has(name) && !isDeclared(name, code))
    .map(
      ([name, path]) =>
        `import { ${name} } from '${/\brequest\./.test(code) && name === 'request' ? contextPath : path}'`,
    )
  return `${imports.join('; ')}\nexport async function example() {\n${code}\n}\n`
}

function isDeclared(name: string, code: string): boolean {
  return new RegExp(`const (\\{[^}]*)?\\b${name}\\b[^=]*(=| of )`).test(code)
}
