import type { ToolRounds } from './createToolRounds.ts'
import type { LoopResult, LoopTypes } from './toolApi.ts'

/** Plays rounds until the loop is over; it may be so from the start. */
export async function playRounds<L extends LoopTypes>(
  rounds: ToolRounds<L>,
  ask: (params: L['params']) => Promise<L['answer']>,
  signal: AbortSignal | undefined,
  start?: LoopResult<L>,
): Promise<LoopResult<L>> {
  let result = start
  while (!result) result = await rounds.take(await ask(rounds.next()), signal)
  return result
}
