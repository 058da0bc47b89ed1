import { isModelOperation, type ScriptAnswer, type ScriptTurn } from './scriptEntry.ts'

/** A scripted answer as handlers read it. */
export interface Scripted {
  /** What the model says. */
  turn?: ScriptTurn
  /** The whole answer, in place of the mock's own. */
  whole?: object
  /** Milliseconds between two events of a stream. */
  pace?: number | undefined
}

/** Reads a scripted answer of an operation. */
export function readScripted(operation: string, answer: ScriptAnswer, pace: number | undefined): Scripted {
  if (isModelOperation(operation)) {
    if (typeof answer === 'string') return { turn: { text: answer }, pace }
    if (isTurn(answer)) return { turn: answer, pace }
  }
  if (typeof answer === 'string' || answer instanceof Uint8Array || answer === null)
    return { whole: new Response(answer), pace }
  return { whole: answer, pace }
}

const turnFields = ['text', 'refusal', 'reasoning', 'toolCalls', 'finish']

/** Whether an answer is what a model says: no field of it is one of a whole answer. */
function isTurn(answer: object | null): answer is ScriptTurn {
  if (answer === null || answer instanceof Response) return false
  return Object.keys(answer).every((key) => turnFields.includes(key))
}
