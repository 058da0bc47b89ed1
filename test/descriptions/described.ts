import type { Schema } from '../contract/support/document.ts'
import { membersOf, operations, resolved, spec } from '../contract/support/spec.ts'

/** Something that a reader meets by name, with its description. */
export interface Described {
  kind: 'operation' | 'answer' | 'parameter' | 'component' | 'field'
  /** Where it stands. */
  place: string
  name: string
  text: string
}

/** Every operation, its answer, parameter, component and field of the document with its overlays. */
export const described: Described[] = [
  ...operations.flatMap(({ operationId, summary = '', parameters = [], responses }): Described[] => [
    { kind: 'operation', place: operationId, name: operationId, text: summary },
    { kind: 'answer', place: `${operationId} returns`, name: 'returns', text: responses[200].description ?? '' },
    ...parameters.map(
      ({ name, description = '' }): Described => ({
        kind: 'parameter',
        place: `${operationId}.${name}`,
        name,
        text: description,
      }),
    ),
  ]),
  ...Object.entries(spec.components.schemas).flatMap(([name, schema]): Described[] => [
    { kind: 'component', place: name, name, text: schema.description ?? '' },
    ...fieldsOf(schema, name),
  ]),
]

/** Fields at any depth; one that refers to a component may leave the words to it. */
function fieldsOf(schema: Schema, place: string): Described[] {
  const { properties = {}, items, additionalProperties, allOf = [] } = schema
  const inner = [
    ...(items ? [items] : []),
    ...(typeof additionalProperties === 'object' ? [additionalProperties] : []),
    ...allOf,
    ...membersOf(schema),
  ]
  return [
    ...Object.entries(properties).flatMap(([name, field]): Described[] => [
      { kind: 'field', place: `${place}.${name}`, name, text: field.description ?? resolved(field).description ?? '' },
      ...fieldsOf(field, `${place}.${name}`),
    ]),
    ...inner.flatMap((part) => fieldsOf(part, place)),
  ]
}
