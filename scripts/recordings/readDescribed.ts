import { type Document, jsonAnswerOf, type OperationObject, type Schema } from '../../codegen/document.ts'
import { normalise } from '../../codegen/normalise.ts'
import { unionMembers } from '../../codegen/schemas.ts'
import { generatedDocument, readSources } from '../../codegen/sources.ts'
import type { Components } from './fieldsOf.ts'
import type { Recording } from './recording.ts'

/** What the document says of answers before any overlay, but for what is typed only: what a check that looked away would have lost. */
export interface Described {
  components: Components
  /** The schema of a recorded answer, or of each of its events; undefined where the document has none. */
  schemaOf(recording: Recording): Schema | undefined
}

/** Reads the facts of the document; only which events a stream has, and what is checked, is the overlay's to say. */
export function readDescribed(): Described {
  const sources = readSources(new URL('../../spec/', import.meta.url))
  const facts = normalise(sources.facts, sources.overlay['x-names']).document.components.schemas
  const { paths, components } = generatedDocument(sources)
  const answers = new Map(operationsOf(paths).map((operation) => [operation.operationId, operation]))
  const entries = Object.entries(components.schemas)
  return {
    components: Object.fromEntries(entries.map(([name, schema]) => [name, checked(facts[name] ?? schema, schema)])),
    schemaOf({ operationId, stream }) {
      const operation = answers.get(operationId)
      return stream ? operation?.['x-stream']?.schema : operation && jsonAnswerOf(operation)
    },
  }
}

function operationsOf(paths: Document['paths']): OperationObject[] {
  return Object.values(paths).flatMap((item) => Object.values(item))
}

/** A schema without what is typed only, by the same schema with overlays. */
function checked(schema: Schema, overlaid: Schema): Schema {
  const { properties, items } = schema
  if (overlaid['x-check']) return overlaid['x-check']
  return {
    ...schema,
    ...(properties && { properties: checkedFields(properties, overlaid.properties ?? {}) }),
    ...(items && { items: checked(items, overlaid.items ?? {}) }),
    ...(schema.oneOf && { oneOf: schema.oneOf.filter((member) => !isTypedOnly(member, overlaid)) }),
  }
}

function checkedFields(fields: Components, overlaid: Components): Components {
  const kept = Object.entries(fields).filter(([name]) => !overlaid[name]?.['x-unchecked'])
  return Object.fromEntries(kept.map(([name, field]) => [name, checked(field, overlaid[name] ?? {})]))
}

/** Whether a member of a union is named by its tag alone. */
function isTypedOnly({ $ref }: Schema, overlaid: Schema): boolean {
  return unionMembers(overlaid).some((member) => member['x-unchecked'] && member.$ref === $ref)
}
