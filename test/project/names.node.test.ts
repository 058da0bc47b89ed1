import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import * as operations from '../../src/operations/index.ts'

const root = join(import.meta.dirname, '../..')

/** Files of several functions may be named for what these share; `index.ts` only exports what others hold. */
const files = ['src', 'codegen', 'scripts', 'bin', 'test/support'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && basename(file) !== 'index.ts')
    .map((file) => join(folder, file)),
)

interface Exported {
  /** Functions, classes and constants. */
  values: string[]
  types: string[]
}

/** What a module declares for others. */
function exported(text: string): Exported {
  const found: Exported = { values: [], types: [] }
  for (const node of ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest).statements) {
    if (ts.isExportDeclaration(node) && node.exportClause && ts.isNamedExports(node.exportClause))
      found.values.push(...node.exportClause.elements.map(({ name }) => name.text))
    const modifiers = ts.canHaveModifiers(node) ? (ts.getModifiers(node) ?? []).map(({ kind }) => kind) : []
    if (!modifiers.includes(ts.SyntaxKind.ExportKeyword) || modifiers.includes(ts.SyntaxKind.DefaultKeyword)) continue
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) found.types.push(node.name.text)
    else if (ts.isVariableStatement(node))
      found.values.push(
        ...node.declarationList.declarations.map(({ name }) => (ts.isIdentifier(name) ? name.text : '')),
      )
    else if ((ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node)) && node.name)
      found.values.push(node.name.text)
  }
  return found
}

/** Whether a file with one function, class or constant is named like that, or like a type beside it. */
function isNamedWell(file: string, text: string): boolean {
  const { values, types } = exported(text)
  if (values.length !== 1) return true
  const name = basename(file, '.ts')
  // What belongs to a component is named after it, such as `BatchShape`; what mocks operations, after their resource.
  if (file.startsWith('src/schemas/')) return values.every((value) => value.includes(name))
  if (file.startsWith('src/testing/resources/') && values.every((value) => value in operations)) return true
  return [...values, ...types].some((value) => value.toLowerCase() === name.toLowerCase())
}

test('error: the rule sees a file that is named otherwise', () => {
  const helper = 'export interface Range {}\nconst own = 1\nexport function readLines(): number {\n  return own\n}\n'
  expect(isNamedWell('src/helpers/lines.ts', helper)).toBe(false)
  expect(isNamedWell('src/helpers/readLines.ts', helper)).toBe(true)
  expect(isNamedWell('src/helpers/range.ts', helper)).toBe(true)
  expect(isNamedWell('scripts/lines.ts', `${helper}export class Lines {}`)).toBe(true)
  expect(isNamedWell('src/operations/a.ts', "export { b as c } from './b.ts'")).toBe(false)
  expect(isNamedWell('src/schemas/shapes/Batch.ts', 'export const BatchShape = {}')).toBe(true)
  expect(isNamedWell('src/schemas/shapes/Batch.ts', 'export const ModelShape = {}')).toBe(false)
  expect(isNamedWell('src/testing/resources/models.ts', 'export const listModels = () => {}')).toBe(true)
})

test('a file with one export is named like it', () => {
  const found = files.filter((file) => !isNamedWell(file, readFileSync(join(root, file), 'utf8')))
  expect(files.length).toBeGreaterThan(700)
  expect(found).toEqual([])
})
