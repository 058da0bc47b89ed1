import { type Client, isAPIError, isConnectionError, isStreamTruncatedError, isTimeoutError } from 'bonsai-openai/core'
import type { Tool } from 'bonsai-openai/helpers/defineTool'
import { followResponse } from 'bonsai-openai/helpers/followResponse'
import { createResponseStream } from 'bonsai-openai/operations/createResponseStream'
import { getResponse } from 'bonsai-openai/operations/getResponse'
import type { InputItem } from 'bonsai-openai/schemas/InputItem'
import type { CreateResponseParams } from 'bonsai-openai/schemas/params/CreateResponseParams'
import type { ResponseObject } from 'bonsai-openai/schemas/ResponseObject'
import type { ResponseStreamEvent } from 'bonsai-openai/schemas/ResponseStreamEvent'
import { streamCursor } from 'bonsai-openai/streams/streamCursor'
import { citeDocuments } from './citeDocuments.ts'
import type { AnswerReader } from './createAnswerReader.ts'
import type { PartWriter } from './createPartWriter.ts'
import { endingOf } from './endingOf.ts'
import type { Ending } from './protocol.ts'
import type { Run } from './run.ts'
import { runTool } from './runTool.ts'

/** What an answer is written with. */
export interface Writing {
  client: Client
  /** Changes as the answer goes on; `changed` says when it and the parts fit together. */
  run: Run
  params: Omit<CreateResponseParams, 'stream'>
  tools: readonly Tool[]
  reader: AnswerReader
  writer: PartWriter
  changed(): void
  /** Told what each response took. */
  spent(usage: NonNullable<ResponseObject['usage']>): Promise<void>
  signal: AbortSignal
}

/** Rounds of calls, so that a model can't call tools for ever. */
const ROUNDS = 8

/**
 * Has the model answer, running the tools that it calls. Each response is made in the background, so that it goes on at
 * OpenAI whatever happens here: `run` says at any time from where to go on, in another process too.
 */
export async function writeAnswer(writing: Writing): Promise<Ending> {
  const { run, reader, writer, changed, spent, signal } = writing
  while (run.round < ROUNDS) {
    const response = await readRound(writing)
    reader.readEnd(response)
    changed()
    if (response.usage) await spent(response.usage)
    const calls = response.output.filter((item) => item.type === 'function_call')
    if (response.status !== 'completed' || !calls.length) {
      citeDocuments(writer)
      changed()
      return endingOf(response, writer.message())
    }
    const outputs: InputItem[] = []
    for (const call of calls) {
      const { output, status } = await runTool(writing.tools, call, signal)
      signal.throwIfAborted()
      writer.setTool(call.call_id, { output, status })
      outputs.push({ type: 'function_call_output', call_id: call.call_id, output })
    }
    run.outputs = outputs
    run.previous = response.id
    run.round++
    delete run.cursor
    changed()
  }
  return { reason: 'cut', message: 'The model called tools again and again. Ask in another way.' }
}

/** Reads the response of a round to its end, from where `run` is, over any number of connections. */
async function readRound(writing: Writing): Promise<ResponseObject> {
  const { client, run, signal } = writing
  if (!run.cursor) {
    try {
      return await readEvents(writing, await createResponseStream(client, paramsOf(writing), { signal }))
    } catch (error) {
      // What is made in the background goes on when the connection is lost.
      if (!run.cursor || !isLost(error)) throw error
    }
  }
  const cursor: NonNullable<Run['cursor']> = run.cursor
  const response = await getResponse(client, { response_id: cursor.response_id }, { signal })
  if (!isOpen(response)) return response
  return readEvents(writing, await followResponse(client, cursor, {}, { signal }))
}

/** The params of a round: the first has the whole conversation, the others what the tools gave. */
function paramsOf({ run, params }: Writing): CreateResponseParams {
  const kept = { ...params, background: true, store: true }
  return run.previous ? { ...kept, previous_response_id: run.previous, input: run.outputs } : kept
}

async function readEvents(
  { run, reader, changed, signal }: Writing,
  stream: Awaited<ReturnType<typeof followResponse>>,
): Promise<ResponseObject> {
  let last: ResponseObject | undefined
  for await (const event of stream) {
    signal.throwIfAborted()
    reader.read(event)
    if (stream.cursor?.response_id) run.cursor = streamCursor(stream)
    changed()
    last = endOf(event) ?? last
  }
  signal.throwIfAborted()
  if (last) return last
  throw new Error('A stream of a response ended without its last event.')
}

function endOf(event: ResponseStreamEvent): ResponseObject | undefined {
  return 'response' in event && !isOpen(event.response) ? event.response : undefined
}

function isOpen({ status }: ResponseObject): boolean {
  return status === 'queued' || status === 'in_progress'
}

/** Whether a response may go on though its connection does not. */
export function isLost(error: unknown): boolean {
  if (isAPIError(error)) return error.status !== undefined && error.status >= 500
  return isConnectionError(error) || isTimeoutError(error) || isStreamTruncatedError(error)
}
