import { Ajv, type ValidateFunction } from 'ajv'
import { type Document, jsonAnswerOf, type OperationObject, type Schema } from '../../../codegen/document.ts'
import { readDocument } from '../../../codegen/sources.ts'

/** Judges answers by the document with its overlays, by a validator that knows nothing of this SDK's schemas. */
export interface Judge {
  /** What is wrong with an answer of JSON, or with the events of a stream; undefined where the document says nothing of the path. */
  judge(method: string, pathname: string, body: unknown, streamed: boolean): string[] | undefined
}

/** Makes a judge of the document in spec/. */
export function createJudge(): Judge {
  const document = readDocument(new URL('../../../spec/', import.meta.url))
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false })
  for (const [name, schema] of Object.entries(document.components.schemas)) ajv.addSchema(toJSONSchema(schema), name)
  const compiled = new Map<string, ValidateFunction>()
  const validator = (key: string, schema: Schema): ValidateFunction => {
    const known = compiled.get(key) ?? ajv.compile(toJSONSchema(schema))
    compiled.set(key, known)
    return known
  }
  return {
    judge: (method, pathname, body, streamed) => {
      const found = operationAt(document, method, pathname)
      const schema = found && (streamed ? found['x-stream']?.schema : answerOf(found, body))
      if (!found || !schema) return undefined
      const validate = validator(`${found.operationId} ${JSON.stringify(schema)}`, schema)
      if (validate(body)) return []
      return (validate.errors ?? []).map(
        ({ instancePath, message }) => `${found.operationId}${instancePath} ${message}`,
      )
    },
  }
}

function answerOf(operation: OperationObject, body: unknown): Schema | undefined {
  const { 'x-result': result } = operation
  const { duration } = Object(body)
  if (result?.cases['verbose_json'] && duration !== undefined) return result.cases['verbose_json']
  return result ? result.otherwise : jsonAnswerOf(operation)
}

function operationAt({ paths }: Document, method: string, pathname: string): OperationObject | undefined {
  const path = pathname.replace(/^\/v1/, '')
  const fits = Object.entries(paths).filter(([template]) =>
    new RegExp(`^${template.replace(/\{\w+\}/g, '[^/]+')}$`).test(path),
  )
  const literalFirst = fits.sort(([a], [b]) => a.split('{').length - b.split('{').length)
  return literalFirst.map(([, item]) => item[method.toLowerCase()]).find((operation) => operation)
}

/** A schema of OpenAPI 3.0 in the words of JSON Schema. */
function toJSONSchema(schema: Schema): object {
  const {
    $ref,
    nullable,
    exclusiveMinimum,
    minimum,
    properties,
    items,
    oneOf,
    anyOf,
    allOf,
    additionalProperties,
    enum: values,
    ...rest
  } = schema
  const converted = {
    ...rest,
    ...($ref && { $ref: $ref.replace('#/components/schemas/', '') }),
    ...(minimum !== undefined && { [exclusiveMinimum ? 'exclusiveMinimum' : 'minimum']: minimum }),
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, inner]) => [name, toJSONSchema(inner)])),
    }),
    ...(items && { items: toJSONSchema(items) }),
    ...(allOf && { allOf: allOf.map(toJSONSchema) }),
    ...((anyOf ?? oneOf) && { anyOf: (anyOf ?? oneOf ?? []).map(toJSONSchema) }),
    ...(typeof additionalProperties === 'object' && { additionalProperties: toJSONSchema(additionalProperties) }),
    ...(values && { enum: values }),
  }
  return nullable ? { anyOf: [converted, { type: 'null' }] } : converted
}
