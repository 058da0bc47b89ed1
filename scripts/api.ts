import { readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import ts from 'typescript'
import { publicEntries, sourceFiles } from './exports.ts'
import { writeOrCheck } from './writeOrCheck.ts'

/*
 * Writes api/: every public name with its declaration, one file for each kind of entry, so that a change of what is public is seen in
 * review. With `--check` it writes nothing and fails where they differ.
 */
const root = join(import.meta.dirname, '..')
const printer = ts.createPrinter({ removeComments: true })
const read = new Map<string, Map<string, string[]>>()

/** The declarations of a source file, which follow from the file alone (`isolatedDeclarations`). */
function declarationsOf(file: string): ts.SourceFile {
  const { outputText } = ts.transpileDeclaration(readFileSync(join(root, file), 'utf8'), {
    fileName: file,
    compilerOptions: { isolatedDeclarations: true, removeComments: true, target: ts.ScriptTarget.ES2022 },
  })
  return ts.createSourceFile(file, outputText, ts.ScriptTarget.ES2022)
}

/** The public names of a file with their declarations; what it only hands on is looked up where it is declared. */
export function exportsOf(path: string): Map<string, string[]> {
  const file = normalize(path)
  const known = read.get(file)
  if (known) return known
  const found = new Map<string, string[]>()
  read.set(file, found)
  const add = (name: string, texts: string[]): void => {
    found.set(name, [...(found.get(name) ?? []), ...texts])
  }
  const source = declarationsOf(file)
  for (const statement of source.statements) {
    if (ts.isExportDeclaration(statement)) for (const [name, texts] of handedOn(statement, file)) add(name, texts)
    else if (isExported(statement))
      for (const name of namesOf(statement)) add(name, [printer.printNode(ts.EmitHint.Unspecified, statement, source)])
  }
  return found
}

/** What `export … from` hands on, under the names that it gives. */
function handedOn({ exportClause, moduleSpecifier }: ts.ExportDeclaration, file: string): [string, string[]][] {
  if (!moduleSpecifier || !ts.isStringLiteral(moduleSpecifier)) return []
  const theirs = exportsOf(join(dirname(file), moduleSpecifier.text))
  if (!exportClause || !ts.isNamedExports(exportClause)) return [...theirs]
  return exportClause.elements.map(({ name, propertyName = name }) => {
    const texts = theirs.get(propertyName.text) ?? []
    return [name.text, name === propertyName ? texts : [`${name.text} is ${propertyName.text}: ${texts.join('\n')}`]]
  })
}

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) && !!statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  )
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => (ts.isIdentifier(name) ? name.text : ''))
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement)
  return isNamed && statement.name ? [statement.name.text] : []
}

/** Entries that hand on what other entries declare. */
const LISTED = new Set(['.', './schemas', './streams', './helpers'])

/** The file of api/ that an entry belongs to. */
function pageOf(entry: string): string {
  const folder = dirname(entry)
  return (folder === '.' ? entry : folder).slice(2).replace('/', '-')
}

/** `./helpers/poll` is in helpers.txt, `./core` in core.txt; the indexes of whole folders are lists of names in entries.txt. */
export function reports(): Record<string, string> {
  const pages: Record<string, string[]> = {}
  const add = (page: string, text: string): void => {
    pages[page] = [...(pages[page] ?? []), text]
  }
  for (const [entry, path] of Object.entries(publicEntries(sourceFiles()))) {
    const names = exportsOf(path)
    const sorted = [...names].sort(([a], [b]) => (a < b ? -1 : 1))
    if (LISTED.has(entry)) add('entries', `${entry}\n${sorted.map(([name]) => `    ${name}\n`).join('')}`)
    else for (const [, texts] of sorted) add(pageOf(entry), `${texts.join('\n')}\n`)
  }
  return Object.fromEntries(Object.entries(pages).map(([page, texts]) => [`api/${page}.txt`, texts.join('\n')]))
}

if (import.meta.main) writeOrCheck(reports(), 'npm run generate')
