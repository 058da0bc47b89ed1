import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import ts from 'typescript'

export const root: string = join(import.meta.dirname, '../..')

/** The sources as the compiler sees them, and what each file exports. */
export interface Source {
  checker: ts.TypeChecker
  /** Exports of a file under src/, aliases followed, by name. */
  exportsOf(path: string): Map<string, ts.Symbol>
  /** Names of the files of a folder under src/, without `index`. */
  filesOf(folder: string): string[]
}

export function readSource(): Source {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const program = ts.createProgram(fileNames, options)
  const checker = program.getTypeChecker()
  const exportsOf = (path: string): Map<string, ts.Symbol> => {
    const file = program.getSourceFile(join(root, 'src', path))
    const module = file && checker.getSymbolAtLocation(file)
    if (!module) throw new Error(`src/${path} is no module.`)
    return new Map(checker.getExportsOfModule(module).map((symbol) => [symbol.name, followed(symbol)]))
  }
  const followed = (symbol: ts.Symbol): ts.Symbol =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
  const filesOf = (folder: string): string[] =>
    readdirSync(join(root, 'src', folder))
      .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
      .map((file) => basename(file, '.ts'))
      .sort()
  return { checker, exportsOf, filesOf }
}
