import {
  array,
  check as checked,
  integer,
  maxLength,
  maxValue,
  minLength,
  minValue,
  number,
  object,
  optional,
  pipe,
  regex,
  string,
} from 'valibot'
import { check } from '../http.ts'
import type { DocumentMessage } from './message.ts'
import { sampleDocument } from './sample.ts'

/** What one batch of OpenAI takes. */
const MAX_DOCUMENTS = 50_000
/** Of a document as JSON, which is less than a message of the Queue holds. */
const MAX_BYTES = 100_000

const Id = optional(pipe(string(), regex(/^\w[\w-]{0,49}$/)), () => crypto.randomUUID())
const Text = pipe(string(), minLength(1), checked(fits, `at most ${MAX_BYTES} bytes`))
const Given = object({ id: Id, documents: pipe(array(Text), minLength(1), maxLength(MAX_DOCUMENTS)) })
const Sample = object({ id: Id, count: pipe(number(), integer(), minValue(1), maxValue(MAX_DOCUMENTS)) })

/** A job that was asked for. */
export interface JobRequest {
  id: string
  total: number
  sample: boolean
  documents: DocumentMessage[]
}

/** Reads `{ documents }`, or `{ count }` for samples; either with the `id` of the job, so that it can be sent again. */
export function readJob(body: unknown): JobRequest {
  if (Object(body).count === undefined) {
    const { id: job, documents } = check(Given, body)
    const messages = documents.map((text, index) => ({ job, number: index + 1, text }))
    return { id: job, total: documents.length, sample: false, documents: messages }
  }
  const { id, count } = check(Sample, body)
  const documents = Array.from({ length: count }, (_, index) => sampleDocument(id, index + 1))
  return { id, total: count, sample: true, documents }
}

function fits(text: string): boolean {
  return new TextEncoder().encode(JSON.stringify(text)).length <= MAX_BYTES
}
