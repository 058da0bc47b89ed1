import type { Client } from '../../../core/types.ts'
import { createResponse } from '../../../operations/createResponse.ts'
import type { SharedOptions } from '../../options/sharedOptions.ts'
import type { RunResponseToolsResult } from '../../runResponseTools.ts'
import type { ToolRounds } from '../createToolRounds.ts'
import { playRounds } from '../playRounds.ts'
import type { ResponsesTypes } from './responsesApi.ts'

/** Plays the rounds of a response; `start` is its result where it is over already. */
export function playResponses(
  client: Client,
  rounds: ToolRounds<ResponsesTypes<'runResponseTools'>>,
  options: SharedOptions,
  start?: RunResponseToolsResult,
): Promise<RunResponseToolsResult> {
  return playRounds(rounds, (params) => createResponse(client, params, options), options.signal, start)
}
