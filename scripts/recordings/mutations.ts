import type { Evidence } from './evidence.ts'
import type { Field } from './fieldsOf.ts'
import { type JsonType, jsonType } from './jsonType.ts'

/** A change to an answer that its check should notice. */
export interface Mutation {
  kind: 'drop' | 'type'
  field: Field
  /** What the field becomes; undefined where it is dropped. */
  value?: unknown
}

/** One plain value and one structured value of other types, for a field of each type. */
const substitutes: Record<JsonType, unknown[]> = {
  null: [],
  boolean: ['true', {}],
  number: ['42', {}],
  string: [42, {}],
  array: ['x', {}],
  object: ['x', []],
}

/** The changes to one field: dropped if it is required, then given other types. What real answers do too is left out. */
export function mutationsOf(field: Field, evidence: Evidence): Mutation[] {
  const { holder, key, required } = field
  if (!(key in holder)) return []
  const changes = substitutes[jsonType(holder[key])]
    .filter((value) => !evidence.hasType(field, jsonType(value)))
    .map((value): Mutation => ({ kind: 'type', field, value }))
  return required && !evidence.isOmitted(field) ? [{ kind: 'drop', field }, ...changes] : changes
}

/** Runs something while a mutation is in place, then takes it back, the order of keys included. */
export async function withMutation<T>({ field: { holder, key }, value }: Mutation, run: () => Promise<T>): Promise<T> {
  const entries = Object.entries(holder)
  if (value === undefined) delete holder[key]
  else holder[key] = value
  try {
    return await run()
  } finally {
    for (const name of Object.keys(holder)) delete holder[name]
    for (const [name, old] of entries) holder[name] = old
  }
}
