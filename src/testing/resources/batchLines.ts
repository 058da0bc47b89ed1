import type { Batch } from '../../schemas/Batch.ts'
import type { Context } from '../context.ts'
import { errorBody, Refusal } from '../refusal.ts'
import { linesOf } from './files.ts'

/** One request of a batch. */
export interface BatchLine {
  custom_id: string
  method: string
  url: string
  body: Record<string, unknown>
}

/** One line of a batch's output. */
export interface BatchResult {
  id: string
  custom_id: string
  response: { status_code: number; request_id: string; body: object }
  error: null
}

type BatchErrors = NonNullable<NonNullable<Batch['errors']>['data']>

const maxLines = 50_000

/** The requests in a batch's file, or what is wrong with them. */
export function readBatchLines(
  { input_file_id, endpoint }: Batch,
  context: Context,
): { lines: BatchLine[]; errors: BatchErrors } {
  const texts = context.state.contents.has(input_file_id) ? linesOf(input_file_id, context) : []
  if (!texts.length)
    return { lines: [], errors: [{ code: 'empty_file', message: 'The input file is empty.', param: null, line: null }] }
  if (texts.length > maxLines)
    return {
      lines: [],
      errors: [{ code: 'too_many_tasks', message: `A batch has at most ${maxLines} lines.`, param: null, line: null }],
    }
  const ids = new Set<unknown>()
  const errors: BatchErrors = []
  const lines = texts.map((text, index) => {
    const line: BatchLine = JSON.parse(text)
    const problem = problemOf(line, endpoint, ids)
    if (problem) errors.push({ ...problem, line: index + 1 })
    ids.add(line.custom_id)
    return line
  })
  return { lines, errors }
}

function problemOf(
  { custom_id, method, url, body }: BatchLine,
  endpoint: string,
  ids: Set<unknown>,
): BatchErrors[number] | undefined {
  if (typeof custom_id !== 'string')
    return { code: 'missing_required_parameter', message: "Each line needs a 'custom_id'.", param: 'custom_id' }
  if (ids.has(custom_id))
    return { code: 'duplicate_custom_id', message: `The custom_id '${custom_id}' occurs twice.`, param: 'custom_id' }
  if (method !== 'POST') return { code: 'invalid_method', message: "The 'method' must be 'POST'.", param: 'method' }
  if (url !== endpoint)
    return { code: 'mismatched_url', message: `The 'url' must be the batch's endpoint, '${endpoint}'.`, param: 'url' }
  if (typeof body !== 'object' || body === null)
    return { code: 'invalid_body', message: "The 'body' must be an object.", param: 'body' }
  return undefined
}

/** Runs one request of a batch through the mock. */
export function runBatchLine({ custom_id, method, url, body }: BatchLine, context: Context): BatchResult {
  const response = { request_id: context.id('req_'), ...respond(method, url, body, context) }
  return { id: context.id('batch_req_'), custom_id, response, error: null }
}

function respond(
  method: string,
  url: string,
  body: Record<string, unknown>,
  { perform }: Context,
): { status_code: number; body: object } {
  try {
    if (body['stream']) throw new Refusal(400, "A request of a batch can't stream.", { param: 'stream' })
    return { status_code: 200, body: perform(method, url, body) }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { status_code: error.status, body: errorBody(error.status, error.message, error.fields) }
  }
}
