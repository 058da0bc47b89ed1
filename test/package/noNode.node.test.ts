import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** Names that Node gives to every module and edge runtimes need not. */
const nodeOnly = new Set([
  'process',
  'Buffer',
  '__dirname',
  '__filename',
  'require',
  'module',
  'global',
  'setImmediate',
])

/** The one file that reads the environment. */
const exempt = 'core/environment.ts'

/** What a file uses of Node: globals by name, as properties of `globalThis` too, and built-in modules. */
function usesOfNode(text: string): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && nodeOnly.has(node.text) && !isField(node)) found.push(node.text)
    if (ts.isStringLiteral(node) && (node.text.startsWith('node:') || isIndex(node))) found.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest, true))
  return found
}

/** Whether an identifier is the name of a field of an object or an interface. */
function isField({ parent }: ts.Identifier): boolean {
  return ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)
}

/** Whether a string stands in brackets and names something of Node. */
function isIndex({ parent, text }: ts.StringLiteral): boolean {
  return ts.isElementAccessExpression(parent) && nodeOnly.has(text)
}

test('error: the rule sees what it forbids', () => {
  expect(usesOfNode("import { x } from 'node:fs'\nimport('node:crypto')")).toEqual(['node:fs', 'node:crypto'])
  expect(usesOfNode('process.env; Buffer.from(x); typeof require')).toEqual(['process', 'Buffer', 'require'])
  expect(usesOfNode("globalThis.process; globalThis['Buffer']")).toEqual(['process', 'Buffer'])
  expect(usesOfNode("interface A { process: 1 } // Buffer\nconst a = { module: 'process' }")).toEqual([])
})

test('src uses nothing of Node but the environment', () => {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  )
  expect(files).toContain(exempt)
  const found = files.flatMap((file) =>
    usesOfNode(readFileSync(join(root, 'src', file), 'utf8')).map((use) => `${file}: ${use}`),
  )
  expect(found).toEqual([`${exempt}: process`])
})

test('src is compiled without the types of Node', () => {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  expect(config.compilerOptions.types).toEqual([])
  expect(config.include).toEqual(['src'])
})
