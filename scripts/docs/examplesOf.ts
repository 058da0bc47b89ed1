import { execFileSync } from 'node:child_process'
import { docOf } from './docComment.ts'
import { root, type Source } from './source.ts'

/** The examples of the API's functions in lines that fit beside a sidebar, by function; one run of the formatter for all. */
export function examplesOf({ checker, exportsOf, filesOf }: Source): Map<string, string> {
  const marked = filesOf('operations').flatMap((name) => {
    const symbol = exportsOf(`operations/${name}.ts`).get(name)
    return symbol ? [`//# ${name}\n${docOf(symbol, checker).example}\n`] : []
  })
  const formatted = execFileSync('biome', ['format', '--stdin-file-path=examples.ts', '--line-width=80'], {
    cwd: root,
    input: marked.join(''),
    encoding: 'utf8',
  })
  return new Map(
    [...formatted.matchAll(/^\/\/# (\w+)\n([\s\S]*?)(?=^\/\/# |(?![\s\S]))/gm)].map(([, name = '', code = '']) => [
      name,
      code,
    ]),
  )
}
