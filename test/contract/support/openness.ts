import type { Schema } from './document.ts'
import { operations, refName, spec } from './spec.ts'

/** How a schema is read, all through: as what is received, or as what is sent. */
export type Form = 'open' | 'exact'

const received = reached(
  operations.flatMap(({ responses, 'x-stream': stream, 'x-result': result }) => [
    ...Object.values(responses[200].content ?? {}),
    ...(stream ? [stream] : []),
    ...(result ? [...Object.values(result.cases), result.otherwise] : []),
  ]),
)
const sent = reached(operations.flatMap(({ parameters, requestBody }) => [parameters, requestBody]))
const sentByNoOperation = ['BatchRequestInput', 'ChatCompletionRole']

/** Whether a component stays open to what the API adds: all do but those that only requests reach (SHAPES.md). */
export function isOpen(component: string): boolean {
  return received.has(component) || !(sent.has(component) || sentByNoOperation.includes(component))
}

/** Components at any depth below some part of the document. */
function reached(node: unknown, found: Set<string> = new Set()): Set<string> {
  if (typeof node !== 'object' || node === null) return found
  const name = '$ref' in node ? refName(node as Schema) : undefined
  if (name && !found.has(name)) reached(spec.components.schemas[name], found.add(name))
  for (const part of Object.values(node)) reached(part, found)
  return found
}
