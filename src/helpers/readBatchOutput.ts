import type { APIError } from '../core/apiError.ts'
import { parseJSON } from '../core/json.ts'
import { findError, toAPIError } from '../core/readError.ts'
import { SchemaError } from '../core/schemaError.ts'
import { findSchemaIssues, type StandardSchema } from '../core/standardSchema.ts'
import type { BatchRequestOutput } from '../schemas/BatchRequestOutput.ts'
import { StreamParseError } from '../streams/streamParseError.ts'
import { readLines } from './batches/readLines.ts'

/** The answer to a request of a batch. */
export interface BatchAnswer<T> {
  custom_id: string
  value: T
}

/** A request of a batch that failed, or whose answer does not fit its schema; a SchemaError holds that answer as `value`. */
export interface BatchFailure {
  custom_id: string
  error: APIError | SchemaError
}

/**
 * Reads the output or error file of a batch line by line, and checks each answer.
 *
 * @param response The file, from `downloadFile`.
 * @param schema Of the answers, such as `CreateChatCompletionResponseSchema`, or any Standard Schema.
 * @returns The answers and errors in the order of the file, which is not that of the requests. Leaving the loop ends the download.
 * @throws {StreamParseError} A line is not JSON.
 * @throws {ConnectionError} The download broke off.
 * @example
 * const requests = [{ custom_id: 'a', params: { model: 'text-embedding-3-small', input: 'Hello' } }]
 * const { id: batch_id } = await submitBatch(client, { endpoint: '/v1/embeddings', requests })
 * const { output_file_id } = await pollBatch(client, { batch_id })
 * const file = await downloadFile(client, { file_id: output_file_id ?? '' })
 * for await (const item of readBatchOutput(file, CreateEmbeddingResponseSchema)) {
 *   if ('error' in item) console.error(item.custom_id, item.error.message)
 *   else console.log(item.custom_id, item.value.data[0]?.embedding.length)
 * }
 */
export async function* readBatchOutput<T>(
  response: Response,
  schema: StandardSchema<T>,
): AsyncIterable<BatchAnswer<T> | BatchFailure> {
  for await (const text of readLines(response.body ?? new Blob().stream())) {
    const line = parseJSON(text)
    if (!line) throw new StreamParseError(`A line is not JSON: ${text.slice(0, 100)}`, { text })
    yield await readLine(line, schema)
  }
}

async function readLine<T>(line: unknown, schema: StandardSchema<T>): Promise<BatchAnswer<T> | BatchFailure> {
  const { custom_id = '', response, error }: BatchRequestOutput = Object(line)
  const { status_code = 0, request_id, body } = response ?? {}
  if (error || status_code > 299 || !response || findError(body)) {
    const title = `Request ${custom_id} of the batch failed`
    const failed = error ?? body
    const problem = failed ? undefined : `it has neither an answer nor an error (status ${status_code})`
    const status = response ? { status: status_code } : {}
    return { custom_id, error: toAPIError(title, JSON.stringify(failed) ?? '', String, problem, status, request_id) }
  }
  const issues = await findSchemaIssues(schema, body)
  const fits = (_value: unknown): _value is T => !issues.length
  if (fits(body)) return { custom_id, value: body }
  return { custom_id, error: new SchemaError({ operation: 'readBatchOutput', of: 'answer', issues, value: body }) }
}
