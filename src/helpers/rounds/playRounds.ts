import type { Client } from '../../core/types.ts'
import { createChatCompletion } from '../../operations/createChatCompletion.ts'
import type { SharedOptions } from '../options/sharedOptions.ts'
import type { ToolsResult } from '../runTools.ts'
import type { ToolRounds } from './createToolRounds.ts'

/** Plays rounds until the loop is over; it may be so from the start. */
export async function playRounds<Runner extends string>(
  client: Client,
  rounds: ToolRounds<Runner>,
  options: SharedOptions,
  start?: ToolsResult<Runner>,
): Promise<ToolsResult<Runner>> {
  let result = start
  while (!result) {
    const completion = await createChatCompletion(client, rounds.next(), options)
    result = await rounds.take(completion, options.signal)
  }
  return result
}
