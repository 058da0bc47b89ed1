import { Document, isPair, isScalar, type Node, visit } from 'yaml'
import type { JsonObject } from './json.ts'

/** What is longer than this is written over several lines. */
const longestLine = 100

/** Facts as YAML: what is short on one line, so that a field, parameter or answer can be taken in at a glance. */
export function factsText(facts: JsonObject): string {
  const document = new Document(facts, { aliasDuplicateObjects: false })
  visit(document, {
    Collection(_key, node, path) {
      if (keywordOf(path) === 'properties' || !isShort(node)) return undefined
      node.flow = true
      return visit.SKIP
    },
  })
  return document.toString({ lineWidth: 0 })
}

function keywordOf(path: readonly unknown[]): unknown {
  const parent = path.at(-1)
  return isPair(parent) && isScalar(parent.key) ? parent.key.value : undefined
}

/** Fields of an object stand on lines of their own. */
function isShort(node: Node): boolean {
  const text = JSON.stringify(node)
  return text.length <= longestLine && !text.includes('"properties":')
}
