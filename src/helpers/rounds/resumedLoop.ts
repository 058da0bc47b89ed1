import type { Tell, ToolRounds } from './createToolRounds.ts'
import type { LoopResult, LoopTypes } from './toolApi.ts'

/** A loop that goes on once what it waited for is answered. */
export interface ResumedLoop<L extends LoopTypes> {
  rounds: ToolRounds<L>
  /** Has the pending calls answered; resolves to the result where the loop is over then. */
  begin(signal: AbortSignal | undefined, tell?: Tell<L>): Promise<LoopResult<L> | undefined>
}

/** A result that waits for answers. */
export type Waiting<Result extends { resume?: object | undefined }> = Result & {
  resume: NonNullable<Result['resume']>
}

/** What a caller goes on with. */
export interface Answering<Result, Settings> {
  result: Result
  /** By the id of each call. */
  answers: Readonly<Record<string, unknown>>
  settings: Partial<Settings>
  /** Fields of the next requests besides the params. */
  body: object | undefined
}
