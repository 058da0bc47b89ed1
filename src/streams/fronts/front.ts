import type { AnswerFinishReason, AnswerUsage, ProviderMetadata, UIMessageChunk } from '../uiMessageChunk.ts'

/** What of an answer goes to the front end. */
export interface FrontParts {
  /** Whether the model's reasoning is sent. Default true. */
  sendReasoning?: boolean | undefined
  /** Whether what an answer rests on is sent. Default true. */
  sendSources?: boolean | undefined
}

/** What an answer came to. */
export interface AnswerEnd {
  /** Why it ended; that of its last round. */
  finishReason: AnswerFinishReason
  /** Tokens of all its rounds; undefined where the API did not tell. */
  usage: AnswerUsage | undefined
}

/** What a front end is told of an answer, bit by bit, whatever API it comes from. */
export interface Front {
  readonly end: AnswerEnd
  /** Whether the model refused to answer. */
  isRefused: boolean
  /** Tells something as it is. */
  tell(chunk: UIMessageChunk): void
  /** Begins a text or reasoning, unless it is under way, and ends the one that was. */
  begin(kind: 'text' | 'reasoning'): void
  /** Goes on with a text or reasoning, or begins it. */
  say(kind: 'text' | 'reasoning', delta: string): void
  /** Ends the text or reasoning that is under way; the front end keeps the details for the next request. */
  stop(kept?: ProviderMetadata['openai']): void
  /** Tells what the model says in place of an answer. */
  refuse(words: string): void
  /** Asks for an approval of a call, once. */
  askFor(toolCallId: string): void
  /** Tells what an annotation points to. */
  cite(annotation: unknown): void
  /** Begins a round of the model, whose tokens are added to those before. */
  beginRound(): void
  /** Takes over the tokens of the round so far, by the names of either API. */
  count(usage: unknown): void
  /** Takes over why the round ended, in the words of either API. */
  finish(reason: string): void
  /** What was told since it was last taken. */
  take(): UIMessageChunk[]
}

/** Tells a front end of one round, which is an answer of the model. */
export interface Teller<Event> {
  /** Tells what an event brings. */
  add(event: Event): void
  /**
   * Tells what was left for the end of the round, once or more; `known` is a call whose id the round itself may have
   * lacked. Throws where the answer is not complete.
   */
  end(known?: KnownCall): void
}

/** A call by the id that goes with it from here on. */
export interface KnownCall {
  id: string
  name: unknown
}
