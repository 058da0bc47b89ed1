import type { AssistantEvent } from './assistantEvent.ts'
import type { CollectedRun } from './collectedRun.ts'
import { collect } from './collecting/collect.ts'
import type { Events } from './events.ts'
import { accumulate } from './protocols/assistants/accumulate.ts'

/**
 * Reads the stream of a run to its end and puts it together, as `createRun` would have returned it once the run had
 * stopped, with the steps and messages that it made.
 *
 * @param stream Events of a run.
 * @returns The run.
 * @throws What reading throws; the error's `partial` holds what came before.
 * @example
 * const run = await collectRun(await createRunStream(client, { thread_id, assistant_id }))
 * console.log(run.status, run.messages)
 */
export function collectRun(stream: Events<AssistantEvent>): Promise<CollectedRun> {
  return collect(stream, accumulate())
}
