import ts from 'typescript'
import { docOf } from './docComment.ts'
import { type Links, typeCode } from './links.ts'
import { fence, prose } from './markdown.ts'
import { membersTable } from './membersTable.ts'

/** What a declaration is, for those who read about it: its signature or fields, what it returns, throws, an example. */
export function describe(symbol: ts.Symbol, checker: ts.TypeChecker, links: Links): string {
  const { summary, params, returns, throws, example } = docOf(symbol, checker)
  const [declaration] = symbol.declarations ?? []
  if (!declaration) throw new Error(`${symbol.name} has no declaration.`)
  const named = params.map(([name, text]) => `- \`${name}\`: ${prose(text)}\n`).join('')
  return [
    `${prose(summary)}\n`,
    shape(declaration, symbol, checker, links),
    named,
    returns && `**Returns** ${lowered(prose(returns))}\n`,
    throwsList(throws, links),
    example && fence(example),
  ]
    .filter(Boolean)
    .join('\n')
}

/** What may be thrown, as a list. */
export function throwsList(throws: string[], links: Links): string {
  const items = throws.map((text) => {
    const [, type, words = ''] = text.match(/^\{(\w+)\}\s*([\s\S]*)/) ?? [undefined, undefined, text]
    return type ? `- ${typeCode(type, links)} ${prose(words)}\n` : `- ${prose(words)}\n`
  })
  return items.length ? `**Throws**\n\n${items.join('')}` : ''
}

function shape(declaration: ts.Declaration, symbol: ts.Symbol, checker: ts.TypeChecker, links: Links): string {
  if (ts.isInterfaceDeclaration(declaration) || ts.isClassDeclaration(declaration)) {
    const head = declaration.heritageClauses?.map((clause) => clause.getText()).join(' ')
    const table = membersTable(checker.getDeclaredTypeOfSymbol(symbol), checker, links)
    return [head && `${typeCode(head, links)}\n`, table].filter(Boolean).join('\n')
  }
  return linkedSignature(declaration, links)
}

/** A declaration as code, and the types that it names, as links below it. */
export function linkedSignature(declaration: ts.Declaration, links: Links): string {
  const code = signature(declaration)
  const own = ts.getNameOfDeclaration(declaration)?.getText()
  const words = new Set(code.match(/'[^']*'|[A-Z]\w+/g))
  const types = [...words].filter((word) => links.has(word) && word !== own)
  return fence(code) + (types.length ? `\n${types.map((type) => typeCode(type, links)).join(' ')}\n` : '')
}

/** A declaration without its body and without `export`; a parameter that is taken apart has the name that its doc comment gives it. */
function signature(declaration: ts.Declaration): string {
  const isFunction = ts.isFunctionDeclaration(declaration)
  const end = isFunction && declaration.body ? declaration.body.getStart() : declaration.getEnd()
  const whole = declaration.getSourceFile().text.slice(declaration.getStart(), end)
  const takenApart = (isFunction ? [...declaration.parameters] : []).filter(({ name }) => !ts.isIdentifier(name))
  const text = takenApart.reduce((text, parameter) => {
    const [tag] = ts.getJSDocParameterTags(parameter)
    return text.replace(parameter.name.getText(), tag?.name.getText() ?? 'options')
  }, whole)
  return text.trim().replace(/^export (async )?/, '')
}

function lowered(text: string): string {
  return text.replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase())
}
