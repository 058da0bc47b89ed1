import type { Document, OperationObject, Schema } from '../../../codegen/document.ts'
import { createModel } from '../../../codegen/model.ts'
import { constantWords, tagOf } from '../../../codegen/words.ts'

/** Something with a name, and what is said of it. */
export interface Described {
  place: string
  name: string
  text: string
  /** Whether the text is made of a constant by machine. */
  isMachine: boolean
}

/** Every operation, answer, parameter, component and field of a document, in the places of spec/words.yaml. */
export function describedIn(document: Document): Described[] {
  const { resolve } = createModel(document)
  return [
    ...Object.values(document.paths).flatMap((item) => Object.values(item).flatMap(ofOperation)),
    ...Object.entries(document.components.schemas).flatMap(([name, schema]) => [
      entry(name, name, schema.description),
      ...ofFields(name, schema),
    ]),
  ]

  function ofOperation({
    operationId: id,
    summary,
    parameters = [],
    requestBody,
    responses,
  }: OperationObject): Described[] {
    const bodies = Object.values(requestBody?.content ?? {}).map(({ schema }) => schema)
    return [
      entry(id, id, summary),
      entry(`${id} returns`, 'returns', responses[200].description),
      ...parameters.map(({ name, schema, description }) =>
        ofField(`${id}.${name}`, name, { ...schema, ...(description && { description }) }),
      ),
      ...bodies.flatMap((schema) => ofFields(id, schema)),
    ]
  }

  function ofFields(place: string, schema: Schema): Described[] {
    const { properties = {}, items, additionalProperties: values, oneOf, anyOf, allOf = [] } = schema
    const members = oneOf ?? anyOf ?? []
    return [
      ...Object.entries(properties).flatMap(([name, field]) => [
        ofField(`${place}.${name}`, name, field),
        ...ofFields(`${place}.${name}`, field),
      ]),
      ...(items ? ofFields(place, items) : []),
      ...(typeof values === 'object' ? ofFields(place, values) : []),
      ...members.flatMap((member) => ofFields(place + tagOf(member), member)),
      ...allOf.flatMap((part) => ofFields(place, part)),
    ]
  }

  function ofField(place: string, name: string, field: Schema): Described {
    const text = field.description ?? resolve(field).description ?? ''
    const values = field.enum?.filter((value) => value !== null) ?? []
    return { place, name, text, isMachine: values.length === 1 && text === constantWords(values[0]) }
  }
}

function entry(place: string, name: string, text = ''): Described {
  return { place, name, text, isMachine: false }
}
