import { resolve } from 'node:path'
import ts from 'typescript'
import { beforeAll, describe, expect, test } from 'vitest'
import { languageService } from '../support/languageService.ts'

const indexes = ['index.ts', ...['core', 'schemas', 'streams', 'helpers', 'testing'].map((name) => `${name}/index.ts`)]
const program = indexes.map((index) => `import {  } from '../../src/${index}'\n`).join('')
const path = resolve('test/package/imports.ts')
const service = languageService(path, program)
let checker: ts.TypeChecker
let source: (file: string) => ts.SourceFile
// The first question has the whole package compiled.
beforeAll(() => {
  const compiled = service.getProgram()
  if (!compiled) throw new Error('The program was not compiled.')
  checker = compiled.getTypeChecker()
  source = (file) => {
    const found = compiled.getSourceFile(resolve('src', file))
    if (!found) throw new Error(`src/${file} is not part of the program.`)
    return found
  }
  for (const index of indexes) offered(index)
}, 60_000)

/** Names that an editor offers between the braces of an import of this index. */
function offered(index: string): string[] {
  const statement = `import {  } from '../../src/${index}'`
  const position = program.indexOf(statement) + 'import { '.length
  const entries = service.getCompletionsAtPosition(path, position, {})?.entries ?? []
  return entries.filter(({ kind }) => kind !== ts.ScriptElementKind.keyword).map(({ name }) => name)
}

/** What a file exports under each name, aliases followed. */
function exportsOf(file: string): Map<string, ts.Symbol> {
  const module = checker.getSymbolAtLocation(source(file))
  const symbols = module ? checker.getExportsOfModule(module) : []
  const followed = (symbol: ts.Symbol): ts.Symbol =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
  return new Map(symbols.map((symbol) => [symbol.name, followed(symbol)]))
}

describe.each(indexes)('%s', { timeout: 20_000 }, (index) => {
  test('an editor offers all that it exports', () => {
    expect(offered(index).sort()).toEqual([...exportsOf(index).keys()].sort())
  })

  test('each function, class and constant that an editor offers is there at run time', async () => {
    const exported = exportsOf(index)
    const values = offered(index).filter((name) => (exported.get(name)?.flags ?? 0) & ts.SymbolFlags.Value)
    expect(values.sort()).toEqual(Object.keys(await import(/* @vite-ignore */ resolve('src', index))).sort())
  })
})

/** Components that the signature of an operation's function names: what it takes, answers or streams. */
function componentsOf(name: string): string[] {
  const [declaration] = exportsOf(`operations/${name}.ts`).get(name)?.getDeclarations() ?? []
  if (!declaration || !ts.isFunctionDeclaration(declaration)) throw new Error(`${name} is no function.`)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isTypeReferenceNode(node)) {
      const symbol = checker.getSymbolAtLocation(node.typeName)
      const target = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
      const [declared] = target?.getDeclarations() ?? []
      if (declared?.getSourceFile().fileName.includes('/src/schemas/')) found.push(node.typeName.getText())
      // The events that `Exclude` names second are never handed out.
      if (node.typeName.getText() === 'Exclude') {
        node.typeArguments?.slice(0, 1).forEach(visit)
        return
      }
      if (declared && ts.isTypeAliasDeclaration(declared) && declared.name.text.endsWith('Result')) visit(declared.type)
    }
    ts.forEachChild(node, visit)
  }
  for (const part of [...(declaration.typeParameters ?? []), ...declaration.parameters, declaration.type])
    if (part) visit(part)
  return found
}

test('of the components, the root has those that its functions take, answer and stream, and no other', async () => {
  const functions = Object.keys(await import('../../src/operations/index.ts'))
  const needed = new Set(functions.filter((name) => !isAlias(name)).flatMap(componentsOf))
  const components = new Set(exportsOf('schemas/index.ts').keys())
  const given = offered('index.ts').filter((name) => components.has(name))
  expect(needed.size).toBeGreaterThan(100)
  expect(given.sort()).toEqual([...needed].sort())
})

/** Whether a function has its declaration in the file of another. */
function isAlias(name: string): boolean {
  return exportsOf(`operations/${name}.ts`).get(name)?.name !== name
}
