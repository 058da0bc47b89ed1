import ts from 'typescript'
import { describe, linkedSignature, throwsList } from './declared.ts'
import { docOf } from './docComment.ts'
import { type Links, typeCode } from './links.ts'
import { fence, prose } from './markdown.ts'
import { membersTable } from './membersTable.ts'
import type { Source } from './source.ts'

/** What is known of a function from elsewhere than its source. */
export interface OperationFacts {
  /** Of a bundle that holds it, after gzip. */
  bytes: number | undefined
  /** Its example, formatted. */
  example: string | undefined
}

/** The page of a function of the API. */
export function operationPage(
  name: string,
  { checker, exportsOf }: Source,
  links: Links,
  { bytes, example }: OperationFacts,
): string {
  const exported = exportsOf(`operations/${name}.ts`)
  const symbol = exported.get(name)
  const declaration = symbol?.valueDeclaration
  if (!symbol || !declaration || !ts.isFunctionDeclaration(declaration)) throw new Error(`${name} is no function.`)
  if (symbol.name !== name)
    return `# ${name}\n\nThe same function as [${symbol.name}](./${symbol.name}.md), as the API document spells it.\n`
  const { summary, returns, throws } = docOf(symbol, checker)
  const [words = '', route = ''] = summary.split('\n\n')
  const result = declaration.type?.getText() ?? ''
  const types = [...exported.values()].filter((other) => other !== symbol)
  return [
    `---\npageClass: reference\n---\n\n# ${name}\n`,
    `${prose(words)}\n`,
    `<p class="facts">${routeHTML(route)}${bytes ? ` <span>${bytes.toLocaleString('en-US')} bytes gzip</span>` : ''}</p>\n`,
    fence(`import { ${name} } from 'bonsai-openai/operations/${name}'\n\n${example ?? ''}`),
    `## Params\n\n${params(declaration, checker, links)}`,
    `## Returns\n\n${typeCode(result, links)}\n\n${prose(returns)}\n`,
    ...types.map((type) => describe(type, checker, links)),
    `## Errors\n\n${throwsList(throws, links).replace('**Throws**\n\n', '')}`,
    `## Signature\n\n${linkedSignature(declaration, links)}`,
    related(name, paramsOf(declaration), links),
  ]
    .filter(Boolean)
    .join('\n')
}

function params(declaration: ts.FunctionDeclaration, checker: ts.TypeChecker, links: Links): string {
  const [, parameter] = declaration.parameters
  if (!parameter) throw new Error(`${declaration.name?.text} takes no params.`)
  const given = checker.getNonNullableType(checker.getTypeAtLocation(parameter))
  const type = checker.getBaseConstraintOfType(given) ?? given
  // A function that streams sets `stream` itself.
  const table = membersTable(type, checker, links, declaration.name?.text.endsWith('Stream') ? ['stream'] : [])
  return table || 'None. Fields that you give go into the query.\n'
}

/** The name of what a function takes. */
function paramsOf(declaration: ts.FunctionDeclaration): string {
  return /\w+Params\b/.exec(declaration.getText())?.[0] ?? ''
}

function routeHTML(route: string): string {
  const [method = '', path = ''] = route.replaceAll('`', '').split(' ')
  return `<code v-pre><b>${method}</b> ${path}</code>`
}

/** The schema for input from outside, and the function that streams or the one that does not. */
function related(name: string, params: string, links: Links): string {
  const plain = name.replace(/Stream$/, '')
  const other = plain === name ? `${name}Stream` : plain
  const says = plain === name ? 'The same answer as a stream' : 'The answer as a whole'
  return [
    '## See also\n\n',
    links.has(other) ? `- ${says}: [${other}](./${other}.md)\n` : '',
    `- To check params that come [from outside](/guides/untrusted-input): \`${params}Schema\` of \`bonsai-openai/schemas/params/${params}\`\n`,
  ].join('')
}
