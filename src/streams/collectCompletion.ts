import type { CreateCompletionResponse } from '../schemas/CreateCompletionResponse.ts'
import { collect } from './collecting/collect.ts'
import type { Events } from './events.ts'
import { accumulate } from './protocols/completion/accumulate.ts'

/**
 * Reads a streamed text completion to its end and puts it together, as `createCompletion` would have returned it.
 *
 * @param stream The chunks.
 * @returns The completion.
 * @throws What reading throws; the error's `partial` holds what came before.
 * @example
 * const completion = await collectCompletion(await createCompletionStream(client, params))
 */
export function collectCompletion(stream: Events<CreateCompletionResponse>): Promise<CreateCompletionResponse> {
  return collect(stream, accumulate())
}
