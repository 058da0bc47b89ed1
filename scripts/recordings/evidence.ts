import type { Field } from './fieldsOf.ts'
import { type JsonType, jsonType } from './jsonType.ts'

/** What real answers do to each field: whether they omit it, and the types they give it. */
export interface Evidence {
  isOmitted(field: Field): boolean
  /** Whether any answer gives the field this type. */
  hasType(field: Field, type: JsonType): boolean
}

/** Gathers the evidence of all fields of all answers. */
export function gatherEvidence(fields: Iterable<Field>): Evidence {
  const omitted = new Set<string>()
  const types = new Set<string>()
  for (const { holder, key, name } of fields) {
    if (key in holder) types.add(`${name} ${jsonType(holder[key])}`)
    else omitted.add(name)
  }
  return {
    isOmitted: ({ name }) => omitted.has(name),
    hasType: ({ name }, type) => types.has(`${name} ${type}`),
  }
}
