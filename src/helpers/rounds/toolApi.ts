import type { ToolAnswer } from './callTool.ts'
import type { ModelCall } from './modelCall.ts'

/** What the types of a loop are in one API. */
export interface LoopTypes {
  /** What a request takes. */
  params: object
  /** The conversation, as params hold it. */
  list: unknown
  /** What the model answers. */
  answer: { usage?: object | null | undefined }
  /** An entry of the conversation. */
  item: object
  call: ModelCall
  /** What a call is answered with. */
  content: unknown
  /** A call that is left to the caller. */
  pending: object
  usage: object
  /** Where the loop stands, as the caller sees it. */
  round: object
  /** What a loop goes on with once its calls are answered. */
  resume: object
}

/** What came of a loop; it goes on with `resume` where calls are pending. */
export type LoopResult<L extends LoopTypes> = L['round'] & {
  pending: L['pending'][]
  approvals?: string[] | undefined
  resume?: L['resume'] | undefined
}

/** Where a loop stands. */
export interface LoopState<L extends LoopTypes> {
  /** The conversation. */
  items: L['item'][]
  /** Tokens of all rounds. */
  usage: L['usage'] | undefined
  rounds: number
  resume: L['resume']
}

/** How an API talks of tools; the loops are made of it. */
export interface ToolApi<L extends LoopTypes> {
  /** The field of params and errors that holds the conversation. */
  list: 'messages' | 'input'
  /** Params of the next request. What is for one round alone leaves the state. */
  next(state: LoopState<L>): L['params']
  /** Takes an answer into the conversation, and reads the calls that have to be answered. */
  take(answer: L['answer'], state: LoopState<L>): readonly L['call'][]
  /** Has another conversation take the place of the one so far. */
  replace(list: L['list'], state: LoopState<L>): void
  /** What a tool gave, as the model is told. */
  write(call: L['call'], output: unknown): L['content']
  /** What a call is answered with, as an entry of the conversation. */
  toItem(call: L['call'], given: ToolAnswer<L['content']>): L['item']
  toPending(call: L['call']): L['pending']
  toRound(answer: L['answer'], state: LoopState<L>): L['round']
}
