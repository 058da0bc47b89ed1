import type { Schema } from './document.ts'
import { refName } from './model.ts'

/** The import lines of a file, gathered while its text is printed. */
export interface Imports {
  /** Imports a name, `type X` for a type, and gives the name. */
  use(module: string, name: string): string
  /** Imports all that a module exports under one name. */
  useAll(module: string, name: string): void
  /** Imports a component's type. */
  type(schema: Schema): string
  /** Imports a component's shape. */
  shape(schema: Schema): string
  lines(): string
}

export function createImports(): Imports {
  const modules = new Map<string, Set<string>>()
  const use = (module: string, name: string): string => {
    modules.set(module, (modules.get(module) ?? new Set()).add(name))
    return name.replace('type ', '')
  }
  const namespaces: string[] = []
  return {
    use,
    useAll: (module, name) => void namespaces.push(`import * as ${name} from '${module}'\n`),
    type: ({ $ref = '' }) => use(`../schemas/${refName($ref)}.ts`, `type ${refName($ref)}`),
    shape: ({ $ref = '' }) => use(`../schemas/shapes/${refName($ref)}.ts`, `${refName($ref)}Shape`),
    lines: () =>
      namespaces.join('') +
      [...modules].map(([module, names]) => `import { ${[...names].join(', ')} } from '${module}'\n`).join(''),
  }
}
