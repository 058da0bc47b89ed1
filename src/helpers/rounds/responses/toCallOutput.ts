import { isObject } from '../../../core/isObject.ts'
import type { FunctionCallOutputItemParam } from '../../../schemas/FunctionCallOutputItemParam.ts'
import { toContent } from '../toContent.ts'
import type { ResponseCall } from './readOutput.ts'

/** What the model is told of a call: text or parts of your tools; of the API's own tools, the fields of the item. */
export type CallOutput = FunctionCallOutputItemParam['output'] | Record<string, unknown>

const PARTS: unknown[] = ['input_text', 'input_image', 'input_file']

/** What a tool gave, as the model is told: parts of an input as they are, such as an image, all else as text. */
export function toCallOutput({ name, waitsFor }: ResponseCall, output: unknown): CallOutput {
  if (isParts(output)) return output
  return waitsFor && isObject(output) ? output : toContent(name, output)
}

function isParts(output: unknown): output is Exclude<FunctionCallOutputItemParam['output'], string> {
  return Array.isArray(output) && output.length > 0 && output.every((part) => PARTS.includes(Object(part).type))
}
