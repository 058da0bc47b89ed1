import type { Document, OperationObject, Parameter, Schema } from './document.ts'
import { kindOf } from './kindOf.ts'
import { createModel, type Model } from './model.ts'
import { leavesOf } from './partObjects.ts'

/** Every description, in the project's own words: spec/words.yaml. */
export interface Words {
  /** By the name of a field or parameter, in one sentence; by its type where the meaning differs. */
  names: Record<string, string | Record<string, string>>
  /** Of one field or parameter: `RunObject.status`, `listRuns.limit`, `RunStreamEvent(thread.run.failed).data` of one member of a union. */
  places: Record<string, string>
  components: Record<string, string>
  operations: Record<string, { summary: string; returns: string }>
}

/**
 * The document with a description wherever there is none: the place's own, else that of a constant, else that of its name and type. A
 * reference takes the words of its component, unless its place has words.
 */
export function worded(document: Document, words: Words): Document {
  const { paths, components } = document
  const model = createModel(document)
  return {
    ...document,
    paths: mapValues(paths, (item) => mapValues(item, wordedOperation)),
    components: {
      schemas: mapValues(components.schemas, (schema, name) =>
        withWords(inner(schema, name), schema.description ?? words.components[name]),
      ),
    },
  }

  function wordedOperation(operation: OperationObject): OperationObject {
    const { operationId, parameters, requestBody, responses } = operation
    const { summary, returns } = words.operations[operationId] ?? {}
    const answer = responses[200]
    return {
      ...operation,
      ...(summary && { summary }),
      ...(parameters && { parameters: parameters.map((one) => wordedParameter(one, operationId)) }),
      ...(requestBody && {
        requestBody: { ...requestBody, content: mapValues(requestBody.content, bodyOf(operationId)) },
      }),
      responses: { 200: returns ? { ...answer, description: returns } : answer },
    }
  }

  function bodyOf(operationId: string): (media: { schema: Schema }) => { schema: Schema } {
    return (media) => ({ ...media, schema: inner(media.schema, operationId) })
  }

  function wordedParameter(parameter: Parameter, operationId: string): Parameter {
    const { name, schema, description } = parameter
    const text = description ?? wordsOf(`${operationId}.${name}`, name, schema)
    return text ? { ...parameter, description: text } : parameter
  }

  /** Fields at any depth; items and values of a map share the place that they stand in, and members of a union where they have no tag. */
  function inner(schema: Schema, place: string): Schema {
    const { properties, items, additionalProperties, oneOf, anyOf } = schema
    return {
      ...schema,
      ...(properties && {
        properties: mapValues(properties, (field, name) => wordedField(field, name, `${place}.${name}`)),
      }),
      ...(items && { items: inner(items, place) }),
      ...(typeof additionalProperties === 'object' && { additionalProperties: inner(additionalProperties, place) }),
      ...(oneOf && { oneOf: oneOf.map((member) => inner(member, place + tagOf(member))) }),
      ...(anyOf && { anyOf: anyOf.map((member) => inner(member, place + tagOf(member))) }),
    }
  }

  function wordedField(field: Schema, name: string, place: string): Schema {
    return withWords(inner(field, place), field.description ?? wordsOf(place, name, field))
  }

  function wordsOf(place: string, name: string, schema: Schema): string | undefined {
    const own = words.places[place] ?? words.places[place.replace(/\(.*?\)/g, '')]
    if (own) return own
    const component = schema.$ref?.replace('#/components/schemas/', '')
    if (component && (words.components[component] ?? model.resolve(schema).description)) return undefined
    const values = schema.enum?.filter((value) => value !== null)
    if (values?.length === 1) return constantWords(values[0])
    const known = words.names[name]
    return typeof known === 'string' ? known : known?.[typeOf(schema, model)]
  }
}

/** The first constant of a union's member, which names it: `(thread.run.failed)`. */
export function tagOf({ properties = {} }: Schema): string {
  const constant = Object.values(properties).find((field) => field.enum?.length === 1)?.enum?.[0]
  return constant === undefined ? '' : `(${constant})`
}

/** What a field says that has one value only. */
export function constantWords(value: unknown): string {
  return `Always \`${value}\`.`
}

/** The type of a field, of a union the types of its members. */
export function typeOf(schema: Schema, model: Pick<Model, 'resolve'>): string {
  const kinds = leavesOf(schema, model).map((member) => kindOf(member, model).replace(/.*\[\]$/, 'list'))
  return [...new Set(kinds)].toSorted().join(' or ')
}

function withWords(schema: Schema, description: string | undefined): Schema {
  return description ? { ...schema, description } : schema
}

function mapValues<T, R>(map: Record<string, T>, change: (value: T, key: string) => R): Record<string, R> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value, key)]))
}
