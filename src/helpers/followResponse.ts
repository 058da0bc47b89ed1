import { isAPIError } from '../core/guards.ts'
import { OpenAIError } from '../core/openAIError.ts'
import { backoff } from '../core/retry.ts'
import { sleep } from '../core/sleep.ts'
import type { Client } from '../core/types.ts'
import { getResponse } from '../operations/getResponse.ts'
import { getResponseStream } from '../operations/getResponseStream.ts'
import type { GetResponseParams } from '../schemas/params/GetResponseParams.ts'
import type { ResponseObject } from '../schemas/ResponseObject.ts'
import type { ResponseStreamEvent } from '../schemas/ResponseStreamEvent.ts'
import type { EventStream } from '../streams/eventStream.ts'
import type { StreamCursor } from '../streams/streamCursor.ts'
import { lastEvent } from './following/lastEvent.ts'
import { newEvents } from './following/newEvents.ts'
import { joinStreams } from './joining/joinStreams.ts'
import { refuseOptions } from './options/refuseOptions.ts'
import type { SharedOptions } from './options/sharedOptions.ts'
import type { WaitSettings } from './poll.ts'
import { pollResponse } from './pollResponse.ts'

type Events = EventStream<ResponseStreamEvent>

/** A connection that was lost, and the place from which the next one goes on. */
export interface ResumeEvent extends StreamCursor {
  /** How it was lost. */
  error: unknown
}

/** Who is told of lost connections, and how a response is polled that is not streamed any more. */
export interface FollowSettings extends WaitSettings<ResponseObject> {
  /** Told of each connection that was lost, before the next one. */
  onResume?: ((event: ResumeEvent) => void) | undefined
}

/**
 * Streams a response that is made in the background, and goes on by itself, from the last event that came, when the
 * connection is lost. Where the API no longer streams it, five minutes after it began, it is polled, and the stream ends
 * with the last event alone, whose `response` is whole.
 *
 * @param client From `createClient`.
 * @param params As for `getResponse`; what `streamCursor` gave goes on from there.
 * @param settings Who is told of lost connections; how to poll.
 * @param options Hold for each request; `maxRetries` is also how many connections in a row may bring nothing.
 * @returns The events, each once and in order; the last one says how the response ended.
 * @throws {OpenAIError} The response was not made in the background, so it can't be followed.
 * @throws {APIError} There is no such response; while reading, an error event.
 * @throws {ConnectionError} While reading, as what else a lost stream throws: connections in a row brought nothing.
 * @throws What `getResponse` throws, or the signal's reason.
 * @example
 * const params = { model: 'gpt-5', input: 'Write a long poem.', background: true }
 * const { id: response_id } = await createResponse(client, params)
 * for await (const text of textDeltas(await followResponse(client, { response_id }))) console.log(text)
 */
export async function followResponse(
  client: Client,
  params: GetResponseParams,
  settings: FollowSettings = {},
  options: SharedOptions = {},
): Promise<EventStream<ResponseStreamEvent>> {
  const { onResume, ...waits } = settings
  refuseOptions('followResponse', waits)
  const { response_id, include, starting_after } = params
  const asked = { response_id, include }
  const cursor: StreamCursor = { response_id, starting_after }
  const { maxRetries = client.maxRetries ?? 2 } = options

  const open = async (signal: AbortSignal): Promise<Events | undefined> => {
    try {
      return await getResponseStream(client, { ...params, ...cursor }, { ...options, signal })
    } catch (error) {
      if (!(isAPIError(error) && error.status === 400)) throw error
      const { background } = await getResponse(client, asked, { ...options, signal })
      if (background) return undefined
      const advice = 'create it with `background: true`'
      throw new OpenAIError(`The response ${response_id} can't be followed: ${advice}.`, { cause: error })
    }
  }
  async function* play(first: Events | undefined, signal: AbortSignal): AsyncGenerator<ResponseStreamEvent, void> {
    let emptyInRow = 0
    for (let stream = first; stream; stream = await open(signal)) {
      const begin = cursor.starting_after
      const error = yield* newEvents(stream, cursor)
      if (!error) return
      emptyInRow = cursor.starting_after === begin ? emptyInRow + 1 : 0
      if (emptyInRow) {
        // The stream of a cancelled response ends without a last event.
        if ((await getResponse(client, asked, { ...options, signal })).status === 'cancelled') break
        if (emptyInRow > maxRetries) throw error
        await sleep(backoff(emptyInRow), signal)
        signal.throwIfAborted()
      }
      onResume?.({ ...cursor, error })
    }
    const response = await pollResponse(client, asked, waits, { ...options, signal })
    yield lastEvent(response, (cursor.starting_after ?? -1) + 1)
  }
  return Object.assign(await joinStreams(options.signal, open, play), { cursor })
}
