import type { Schema } from './document.ts'

/** Names of the components at any depth below some part of a document. */
export function reached(
  node: unknown,
  schemas: Record<string, Schema>,
  found: Set<string> = new Set(),
): ReadonlySet<string> {
  if (typeof node !== 'object' || node === null) return found
  const name = '$ref' in node ? String(node.$ref).split('/').pop() : undefined
  if (name && !found.has(name)) reached(schemas[name], schemas, found.add(name))
  for (const part of Object.values(node)) reached(part, schemas, found)
  return found
}
