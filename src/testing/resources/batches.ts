import type { Batch } from '../../schemas/Batch.ts'
import type { Context, Handler } from '../context.ts'
import { encodeText } from '../encodeText.ts'
import { find } from '../find.ts'
import { page } from '../page.ts'
import { Refusal } from '../refusal.ts'
import { type BatchLine, readBatchLines, runBatchLine } from './batchLines.ts'
import { addFile } from './files.ts'

const day = 86_400
const endpoints = ['/v1/responses', '/v1/chat/completions', '/v1/completions', '/v1/embeddings', '/v1/moderations']

/** Takes a batch, whose lines run through the mock itself when their time has come. */
export const createBatch: Handler<'createBatch'> = (
  { endpoint, input_file_id, completion_window, metadata },
  context,
) => {
  const file = find(context.state.files, input_file_id, 'file', 'input_file_id')
  if (file.purpose !== 'batch')
    throw new Refusal(400, `File '${input_file_id}' has the purpose '${file.purpose}', not 'batch'.`, {
      param: 'input_file_id',
    })
  if (!endpoints.includes(endpoint))
    throw new Refusal(400, `The mock runs batches of ${endpoints.join(', ')} alone.`, {
      param: 'endpoint',
      code: 'invalid_value',
    })
  const created_at = context.seconds()
  const batch: Batch = {
    id: context.id('batch_'),
    object: 'batch',
    endpoint,
    errors: null,
    input_file_id,
    completion_window,
    status: 'validating',
    output_file_id: null,
    error_file_id: null,
    created_at,
    in_progress_at: null,
    expires_at: created_at + day,
    finalizing_at: null,
    completed_at: null,
    failed_at: null,
    expired_at: null,
    cancelling_at: null,
    cancelled_at: null,
    request_counts: { total: 0, completed: 0, failed: 0 },
    metadata: metadata ?? null,
  }
  context.state.batches.set(batch.id, batch)
  context.after(100, () => validate(batch.id, context))
  return batch
}

/** Changes a batch that still has the status expected; undefined when it was cancelled meanwhile. */
function change(id: string, status: string, changes: Partial<Batch>, { state }: Context): Batch | undefined {
  const batch = state.batches.get(id)
  if (batch?.status !== status) return undefined
  const changed = { ...batch, ...changes }
  state.batches.set(id, changed)
  return changed
}

function validate(id: string, context: Context): void {
  const batch = context.state.batches.get(id)
  if (!batch) return
  const { lines, errors } = readBatchLines(batch, context)
  if (errors.length) {
    change(
      id,
      'validating',
      { status: 'failed', failed_at: context.seconds(), errors: { object: 'list', data: errors } },
      context,
    )
    return
  }
  const request_counts = { total: lines.length, completed: 0, failed: 0 }
  const started = change(
    id,
    'validating',
    { status: 'in_progress', in_progress_at: context.seconds(), request_counts },
    context,
  )
  if (started) context.after(200, () => run(id, lines, context))
}

function run(id: string, lines: BatchLine[], context: Context): void {
  if (context.state.batches.get(id)?.status !== 'in_progress') return
  const results = lines.map((line) => runBatchLine(line, context))
  const failed = results.filter(({ response }) => response.status_code !== 200)
  const completed = results.filter(({ response }) => response.status_code === 200)
  const request_counts = { total: lines.length, completed: completed.length, failed: failed.length }
  change(id, 'in_progress', { status: 'finalizing', finalizing_at: context.seconds(), request_counts }, context)
  context.after(100, () => {
    const done = { status: 'completed', completed_at: context.seconds() }
    const files = {
      output_file_id: write(`${id}_output.jsonl`, completed, context),
      error_file_id: write(`${id}_error.jsonl`, failed, context),
    }
    change(id, 'finalizing', { ...done, ...files }, context)
  })
}

function write(filename: string, results: object[], context: Context): string | null {
  if (!results.length) return null
  const content = encodeText(results.map((result) => `${JSON.stringify(result)}\n`).join(''))
  return addFile({ filename, purpose: 'batch_output', content }, context).id
}

export const retrieveBatch: Handler<'retrieveBatch'> = ({ batch_id }, { state }) =>
  find(state.batches, batch_id, 'batch')

export const listBatches: Handler<'listBatches'> = (params, { state }) => page(state.batches.values(), params)

export const cancelBatch: Handler<'cancelBatch'> = ({ batch_id }, context) => {
  const { status } = find(context.state.batches, batch_id, 'batch')
  const cancelling = { status: 'cancelling', cancelling_at: context.seconds() }
  const batch = ['validating', 'in_progress'].includes(status) && change(batch_id, status, cancelling, context)
  if (!batch) throw new Refusal(409, `A batch with status '${status}' can't be cancelled.`)
  context.after(100, () => {
    change(batch_id, 'cancelling', { status: 'cancelled', cancelled_at: context.seconds() }, context)
  })
  return batch
}
