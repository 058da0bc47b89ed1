import type { Accumulator } from '../../streams/collecting/accumulator.ts'
import type { EventStream } from '../../streams/eventStream.ts'
import { joinStreams } from '../joining/joinStreams.ts'
import type { ToolAnswer } from './callTool.ts'
import type { Tell, ToolRounds } from './createToolRounds.ts'
import type { LoopResult, LoopTypes } from './toolApi.ts'
import { yieldWhile } from './yieldWhile.ts'

/** A stream of rounds, with what they came to once it has been read to its end. */
export interface RoundsStream<Event, Result> extends EventStream<Event> {
  readonly result?: Result | undefined
}

/** How the answers of a loop stream. */
export interface StreamedAnswers<L extends LoopTypes, Chunk, Event> {
  ask(params: L['params'], signal: AbortSignal): Promise<EventStream<Chunk>>
  /** Makes an answer of its chunks. */
  accumulate(): Accumulator<NoInfer<Chunk>, L['answer']>
  /** What tells of an answered call; undefined where nothing does. */
  toEvent(call: L['call'], given: ToolAnswer<L['content']>): Event | undefined
}

/** Answers the calls that a loop waits for. */
export type Begin<L extends LoopTypes> = (signal: AbortSignal, tell: Tell<L>) => Promise<LoopResult<L> | undefined>

/** Plays rounds as one stream, from the answers to what was pending on. */
export async function streamToolRounds<L extends LoopTypes, Chunk, Event>(
  rounds: ToolRounds<L>,
  { ask, accumulate, toEvent }: StreamedAnswers<L, Chunk, Event>,
  parent: AbortSignal | undefined,
  begin?: Begin<L>,
): Promise<RoundsStream<Chunk | Event, LoopResult<L>>> {
  const early: Event[] = []
  let result: LoopResult<L> | undefined
  const tellBy =
    (tell: (event: Event) => void): Tell<L> =>
    (call, given) => {
      const event = toEvent(call, given)
      if (event) tell(event)
    }
  const nextStream = async (signal: AbortSignal): Promise<EventStream<Chunk> | undefined> =>
    result ? undefined : ask(rounds.next(), signal)

  const open = async (signal: AbortSignal): Promise<EventStream<Chunk> | undefined> => {
    result = await begin?.(
      signal,
      tellBy((event) => early.push(event)),
    )
    return nextStream(signal)
  }
  async function* play(
    first: EventStream<Chunk> | undefined,
    signal: AbortSignal,
  ): AsyncGenerator<Chunk | Event, void> {
    yield* early
    for (let chunks = first; chunks; chunks = await nextStream(signal)) {
      const accumulator = accumulate()
      for await (const chunk of chunks) {
        accumulator.add(chunk)
        yield chunk
      }
      result = yield* yieldWhile<Event, LoopResult<L> | undefined>((tell) =>
        rounds.take(accumulator.value, signal, tellBy(tell)),
      )
    }
    Object.assign(stream, { result })
  }
  const stream: RoundsStream<Chunk | Event, LoopResult<L>> = await joinStreams(parent, open, play)
  return stream
}
