import type { ResponseObject } from '../schemas/ResponseObject.ts'
import type { ResponseStreamEvent } from '../schemas/ResponseStreamEvent.ts'
import { collect } from './collecting/collect.ts'
import type { Events } from './events.ts'
import type { ToolResult } from './protocols/isToolResult.ts'
import { accumulate } from './protocols/responses/accumulate.ts'

/**
 * Reads a streamed response to its end and puts it together, as `createResponse` would have returned it. One that is
 * incomplete is returned too: see its `status`. Of several, as tool loops stream them, the last one.
 *
 * @param stream Events of a response.
 * @returns The response.
 * @throws {APIError} The response failed; it is the error's `body`.
 * @throws What reading throws; the error's `partial` holds what came before.
 * @example
 * const { status, output } = await collectResponse(await createResponseStream(client, { model: 'gpt-5', input }))
 * console.log(status, output)
 */
export function collectResponse(stream: Events<ResponseStreamEvent | ToolResult>): Promise<ResponseObject> {
  return collect(stream, accumulate())
}
