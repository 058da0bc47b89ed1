import type { AnswerOf } from '../answers.ts'
import type { RequestMatch } from '../requestMatch.ts'
import type { MockRequest } from '../requests.ts'
import type { ParamsOf } from '../routes.ts'

/** An answer that the test writes for requests to come. */
export interface ScriptEntry<Id extends keyof ParamsOf = keyof ParamsOf> {
  /** An operationId, a method with a path (as in the URL, or a pattern of it), or a function of the request. */
  match: RequestMatch<Id>
  /** What is answered, or a function of the request that says it. It is streamed where the request asks for a stream. */
  answer: ScriptAnswer<Id> | ((request: MockRequest<Id>) => ScriptAnswer<Id> | Promise<ScriptAnswer<Id>>)
  /** How many requests it is for; `Infinity` for any number. Default 1. */
  times?: number | undefined
  /** Milliseconds between two events of a stream. Default 4. */
  pace?: number | undefined
}

/** An answer: what a model says, by operations that ask one; the whole answer of the API; or a response as it is. */
export type ScriptAnswer<Id extends keyof ParamsOf = keyof ParamsOf> =
  | AnswerOf[Id]
  | (Id extends ModelOperation ? string | ScriptTurn : never)
  | Response

/** What a model says in one turn; text alone can be a string instead. */
export interface ScriptTurn {
  text?: string | undefined
  /** The words with which it refuses. */
  refusal?: string | undefined
  /** What it thought: the summary of a reasoning item of Responses, `reasoning_content` of a chat. Assistants don't tell theirs. */
  reasoning?: string | undefined
  /** The tools that it calls. */
  toolCalls?: readonly ScriptToolCall[] | undefined
  /** Why it ended. Default: `stop`. */
  finish?: 'stop' | 'length' | 'content_filter' | undefined
}

/** A call of a function, or of a custom tool, which takes an `input`. */
export type ScriptToolCall =
  | { name: string; arguments?: object | string | undefined; id?: string | undefined }
  | { name: string; input: string; id?: string | undefined }

/** The operations that a model answers, so that a script can give its words alone. */
export type ModelOperation =
  | 'createChatCompletion'
  | 'createCompletion'
  | 'createResponse'
  | 'createRun'
  | 'createThreadAndRun'
  | 'createTranscription'
  | 'createTranslation'
  | 'submitToolOuputsToRun'

const modelOperations: Readonly<Record<ModelOperation, true>> = {
  createChatCompletion: true,
  createCompletion: true,
  createResponse: true,
  createRun: true,
  createThreadAndRun: true,
  createTranscription: true,
  createTranslation: true,
  submitToolOuputsToRun: true,
}

/** Whether a model answers an operation. */
export function isModelOperation(operation: string): operation is ModelOperation {
  return operation in modelOperations
}
