import ts from 'typescript'
import { docOf } from './docComment.ts'
import { type Links, typeCode } from './links.ts'
import { prose, table } from './markdown.ts'
import { objectIn, written } from './typeText.ts'

interface Row {
  name: string
  type: string
  required: boolean
  text: string
}

/** The fields of an object type as a table, but for some; fields of objects written in place follow their own. */
export function membersTable(type: ts.Type, checker: ts.TypeChecker, links: Links, without: string[] = []): string {
  const rows = rowsOf(type, '', checker).filter(({ name }) => !without.includes(name))
  if (!rows.length) return ''
  const fields = table(
    ['Name', 'Type', 'Description'],
    rows.map(({ name, type, required, text }) => [
      `<code v-pre>${name}</code>${required ? ' <i>required</i>' : ''}`,
      typeCode(type, links),
      text,
    ]),
  )
  return `<div class="fields">\n\n${fields}\n</div>\n`
}

function rowsOf(type: ts.Type, prefix: string, checker: ts.TypeChecker): Row[] {
  return checker
    .getPropertiesOfType(type)
    .filter((property) => !isHidden(property))
    .sort((a, b) => Number(isRequired(b)) - Number(isRequired(a)))
    .flatMap((property) => rowOf(property, prefix, checker))
}

function rowOf(property: ts.Symbol, prefix: string, checker: ts.TypeChecker): Row[] {
  const { summary, deprecated } = docOf(property, checker)
  const name = `${prefix}${property.name.replace(/^__@(\w+)@\d+$/, '[Symbol.$1]')}`
  const node = typeNode(property)
  const inner = node && objectIn(node)
  const outer = inner && node ? written(node).replace(written(inner), 'object') : ''
  const isList = outer.startsWith('object[]')
  const row = {
    name,
    type: outer || (node ? written(node) : writtenType(property, checker)),
    required: isRequired(property),
    text: `${deprecated ? '**Deprecated.** ' : ''}${prose(summary)}`,
  }
  const fields = inner ? rowsOf(checker.getTypeAtLocation(inner), `${name}${isList ? '[]' : ''}.`, checker) : []
  return [row, ...fields]
}

function typeNode(property: ts.Symbol): ts.TypeNode | undefined {
  const [declaration] = property.declarations ?? []
  return declaration && (ts.isPropertySignature(declaration) || ts.isPropertyDeclaration(declaration))
    ? declaration.type
    : undefined
}

function writtenType(property: ts.Symbol, checker: ts.TypeChecker): string {
  const [declaration] = property.declarations ?? []
  if (declaration && ts.isMethodSignature(declaration))
    return declaration
      .getText()
      .replace(/^[^(<]+/, '')
      .replace(/\): /, ') => ')
  return checker.typeToString(checker.getTypeOfSymbol(property), declaration, ts.TypeFormatFlags.NoTruncation)
}

/** Fields of a class are there to be read, and none of them is required. */
function isRequired({ flags, declarations = [] }: ts.Symbol): boolean {
  return !(flags & ts.SymbolFlags.Optional) && !declarations.some(({ parent }) => ts.isClassDeclaration(parent))
}

function isHidden({ name, declarations = [] }: ts.Symbol): boolean {
  const isLibrary = declarations.every((it) => it.getSourceFile().isDeclarationFile)
  const isErrorName = name === 'name' && declarations.some((it) => ts.isPropertyDeclaration(it))
  return name.startsWith('__#') || isErrorName || (declarations.length > 0 && isLibrary)
}
