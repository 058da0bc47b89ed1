import { posix } from 'node:path'
import type { Model } from './model.ts'

/** The import lines of one file, gathered while its text is printed. */
export interface Imports {
  /**
   * Imports a name and gives it back.
   *
   * @param module A package, or a file by its path under src/. What the file itself exports needs no import.
   * @param name `name` for a value, `type Name` for a type, `* as name` for all of a module.
   */
  use(module: string, name: string): string
  lines(): string
}

/** The file that is printed: what its text is made of, and what it imports. */
export interface Page {
  readonly model: Model
  readonly imports: Imports
  /** The component that the file is about, if it is about one. */
  readonly component?: string | undefined
}

/** Starts the file at a path under src/. */
export function createPage(model: Model, path: string, component?: string): Page {
  return { model, imports: createImports(path), component }
}

/** Gathers the imports of the file at a path under src/. */
function createImports(path: string): Imports {
  const modules = new Map<string, Set<string>>()
  return {
    use(module, name) {
      if (module !== path) modules.set(module, (modules.get(module) ?? new Set()).add(name))
      return name.replace(/^(type|\* as) /, '')
    },
    lines: () => [...modules].map(([module, names]) => importLine(specifier(module, path), [...names])).join(''),
  }
}

function importLine(from: string, names: string[]): string {
  const [name = ''] = names
  return `import ${name.startsWith('*') ? name : `{ ${names.join(', ')} }`} from '${from}'\n`
}

function specifier(module: string, path: string): string {
  if (!module.endsWith('.ts')) return module
  const relative = posix.relative(posix.dirname(path), module)
  return relative.startsWith('.') ? relative : `./${relative}`
}
