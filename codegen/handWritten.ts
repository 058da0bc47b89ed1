import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What of src/ is written by hand and has to agree with what is generated. */
export interface HandWritten {
  /** Names that core, streams and helpers export. */
  exports: ReadonlySet<string>
  /** Files under src/ by what they export for the mock: one of them answers each operation. */
  handlers: ReadonlyMap<string, string>
}

/** Reads what generated names may not meet, and where the mock's handlers are. */
export function readHandWritten(src: string): HandWritten {
  const barrels = ['core', 'streams', 'helpers'].map((folder) => join(src, folder, 'index.ts')).filter(existsSync)
  const resources = readdirSync(join(src, 'testing/resources'), { recursive: true, encoding: 'utf8' })
  return {
    exports: new Set(barrels.flatMap(exportsOf)),
    handlers: new Map(
      resources
        .filter((file) => file.endsWith('.ts'))
        .flatMap((file) =>
          declarationsOf(join(src, 'testing/resources', file)).map(
            (name) => [name, `testing/resources/${file}`] as const,
          ),
        ),
    ),
  }
}

/** Names that a barrel exports: those it lists, and all of the files that it exports whole. */
function exportsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  const listed = [...text.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap(([, names = '']) => names.split(','))
  const whole = [...text.matchAll(/^export (?:type )?\* from '(.+)'/gm)].map(([, path = '']) => path)
  return [
    ...listed.flatMap((name) => /(\w+)\s*$/.exec(name)?.[1] ?? []),
    ...whole.flatMap((path) => declarationsOf(join(file, '..', path))),
  ]
}

/** Names that a file declares and exports. */
function declarationsOf(file: string): string[] {
  const declaration = /^export (?:async )?(?:abstract )?(?:function\*?|const|class|interface|type) (\w+)/gm
  return [...readFileSync(file, 'utf8').matchAll(declaration)].map(([, name = '']) => name)
}
