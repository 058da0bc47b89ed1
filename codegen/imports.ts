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
  /** Imports a component's schema. */
  check(schema: Schema): string
  lines(): string
}

export function createImports(): Imports {
  const modules = new Map<string, Set<string>>()
  const use = (module: string, name: string): string => {
    modules.set(module, (modules.get(module) ?? new Set()).add(name))
    return name.replace('type ', '')
  }
  const component = ({ $ref = '' }: Schema, form: (name: string) => string): string =>
    use(`../schemas/${refName($ref)}.ts`, form(refName($ref)))
  const namespaces: string[] = []
  return {
    use,
    useAll: (module, name) => void namespaces.push(`import * as ${name} from '${module}'\n`),
    type: (schema) => component(schema, (name) => `type ${name}`),
    check: (schema) => component(schema, (name) => `${name}Schema`),
    lines: () =>
      namespaces.join('') +
      [...modules].map(([module, names]) => `import { ${[...names].join(', ')} } from '${module}'\n`).join(''),
  }
}
