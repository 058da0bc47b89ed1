import type { GenericSchema } from 'valibot'
import { APIError } from '../core/apiError.ts'
import { parseJSON } from '../core/json.ts'
import { runSchema } from '../core/runSchema.ts'
import { SchemaError } from '../core/schemaError.ts'
import type { BatchRequestOutput } from '../schemas/BatchRequestOutput.ts'
import { StreamParseError } from '../streams/streamErrors.ts'
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
 * @param schema Of the answers, such as `CreateChatCompletionResponseSchema`.
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
  schema: GenericSchema<T>,
): AsyncGenerator<BatchAnswer<T> | BatchFailure, undefined> {
  for await (const text of readLines(response.body ?? new Blob().stream())) {
    const line = parseJSON(text)
    if (!line) throw new StreamParseError(`A line is not JSON: ${text.slice(0, 100)}`, { text })
    const { custom_id = '', response, error }: BatchRequestOutput = Object(line)
    const { status_code: status = 0, request_id: requestId, body: value } = response ?? {}
    if (error || status > 299 || !response) {
      const { message: reason, code, type, param } = Object(error ?? Object(value).error)
      const message = `Request ${custom_id} of the batch failed: ${reason ?? status}`
      yield {
        custom_id,
        error: new APIError(message, { status: response?.status_code, code, type, param, requestId, body: value }),
      }
      continue
    }
    const { issues } = runSchema(schema, value)
    if (issues.length)
      yield { custom_id, error: new SchemaError({ operation: 'readBatchOutput', of: 'answer', issues, value }) }
    else yield { custom_id, value: value as T }
  }
  return
}
