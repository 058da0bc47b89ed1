import type { Client } from '../../../core/types.ts'
import { createChatCompletion } from '../../../operations/createChatCompletion.ts'
import type { SharedOptions } from '../../options/sharedOptions.ts'
import type { RunToolsResult } from '../../runTools.ts'
import type { ToolRounds } from '../createToolRounds.ts'
import { playRounds } from '../playRounds.ts'
import type { ChatTypes } from './chatApi.ts'

/** Plays the rounds of a chat; `start` is its result where it is over already. */
export function playChat(
  client: Client,
  rounds: ToolRounds<ChatTypes<'runTools'>>,
  options: SharedOptions,
  start?: RunToolsResult,
): Promise<RunToolsResult> {
  return playRounds(rounds, (params) => createChatCompletion(client, params, options), options.signal, start)
}
