import type { FunctionCallOutputItemParam } from '../../../schemas/FunctionCallOutputItemParam.ts'
import { toContent } from '../toContent.ts'
import type { ResponseCall } from './readOutput.ts'

/** What the model is told of a call: text, or parts such as an image. */
export type CallOutput = FunctionCallOutputItemParam['output']

const PARTS: unknown[] = ['input_text', 'input_image', 'input_file']

/** What a tool gave, as the model is told: parts of an input as they are, all else as text. */
export function toCallOutput({ name }: ResponseCall, output: unknown): CallOutput {
  return isParts(output) ? output : toContent(name, output)
}

function isParts(output: unknown): output is Exclude<CallOutput, string> {
  return Array.isArray(output) && output.length > 0 && output.every((part) => PARTS.includes(Object(part).type))
}
