import type { CallEntry, Entry } from './entry.ts'
import type { Place } from './readPlace.ts'

/** What a front end says that a tool gave. */
export interface SentToolResult {
  /** Names the call. */
  id: string
  /** The tool. */
  name: string
  /** What the tool was asked: JSON, or the text that a custom tool takes. */
  input: string
  /** What the model is told of it. */
  output: string
}

/** What the app takes of a front end that anyone could have written. */
export interface Trust {
  /** Whether instructions are taken, in the roles `system` and `developer`. Default false. */
  allowSystem?: boolean | undefined
  /** Says whether a result of a tool is taken, such as one that the app has stored. By default each is. */
  allowToolResult?: ((result: SentToolResult) => boolean) | undefined
}

/** Instructions, if the app takes them. */
export function readInstructions(
  message: Place,
  role: 'system' | 'developer',
  text: string,
  { allowSystem }: Trust,
): Entry[] {
  if (!allowSystem) message.refuse('instructions come from the app alone, unless it passes allowSystem', 'role')
  return [{ type: 'system', role, text }]
}

/** A call with its result, if the app takes it. */
export function readResult(place: Place, call: CallEntry, output: string, { allowToolResult }: Trust): Entry[] {
  const { id, name, text: input } = call
  if (allowToolResult && !allowToolResult({ id, name, input, output })) place.refuse('the app knows of no such result')
  return [call, { type: 'result', call, output }]
}
