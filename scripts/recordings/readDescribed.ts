import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { type Document, jsonAnswerOf, readDocument, type Schema } from '../../codegen/document.ts'
import type { Components } from './fieldsOf.ts'
import type { Recording } from './recording.ts'

/** What the document of 2024 says of answers, before any overlay: what a check that looked away would have lost. */
export interface Described {
  components: Components
  /** The schema of a recorded answer, or of each of its events; undefined where the document has none. */
  schemaOf(recording: Recording): Schema | undefined
}

const spec = new URL('../../spec/', import.meta.url)

/** Reads the document of 2024; only which events a stream has is the overlay's to say. */
export function readDescribed(): Described {
  const { components }: Document = parse(readFileSync(new URL('openapi.yaml', spec), 'utf8'))
  const operations = Object.values(readDocument(spec).paths).flatMap((item) => Object.values(item))
  const answers = new Map(operations.map((operation) => [operation.operationId, operation]))
  return {
    components: components.schemas,
    schemaOf({ operationId, stream }) {
      const operation = answers.get(operationId)
      return stream ? operation?.['x-stream']?.schema : operation && jsonAnswerOf(operation)
    },
  }
}
