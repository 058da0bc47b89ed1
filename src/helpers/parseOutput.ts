import { parseJSON } from '../core/json.ts'
import { listIssues } from '../core/listIssues.ts'
import { OutputError } from '../core/outputError.ts'
import { toDriftIssue } from '../core/standardSchema.ts'
import type { CreateChatCompletionResponse } from '../schemas/CreateChatCompletionResponse.ts'
import type { ResponseObject } from '../schemas/ResponseObject.ts'
import { finalAnswer } from './answers/finalAnswer.ts'
import type { Output } from './defineOutput.ts'

/**
 * Makes a value of an answer that was held to an output: of the text of a chat's first choice, or of a response's final
 * answer.
 *
 * @param output From `defineOutput`, the one that the request named.
 * @param answer A chat completion, or a response.
 * @returns The value as the schema makes it; where the output is JSON Schema alone, it's not checked.
 * @throws {OutputError} The model refused, did not come to the end, or wrote what does not fit: see its `reason`.
 * @throws {APIError} The response failed; it is the error's `body`.
 * @example
 * const schema = { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] }
 * const tree = defineOutput({ name: 'tree', schema })
 * const asked = { model: 'gpt-5', input: 'Name a tree.', text: { format: textFormat(tree) } }
 * console.log(await parseOutput(tree, await createResponse(client, asked)))
 */
export async function parseOutput<Value>(
  { name, check }: Output<Value>,
  answer: CreateChatCompletionResponse | ResponseObject,
): Promise<Value> {
  const { text, refusal, cut } = finalAnswer(answer)
  if (refusal)
    throw new OutputError(`The model refused to give ${name}: ${refusal}`, { reason: 'refusal', text: refusal })
  if (cut || !text)
    throw new OutputError(
      `The answer ends before ${name} does (${cut || 'no text'}): ask again, with room for more tokens where a limit cut it.`,
      { reason: 'incomplete', text },
    )
  const given = parseJSON(text)
  if (given === undefined)
    throw new OutputError(`The answer is no JSON, so not ${name}: look at the error's \`text\`.`, {
      reason: 'invalid',
      text,
    })
  const checked = await check(given)
  if (!checked.issues) return checked.value
  const issues = checked.issues.map((issue) => toDriftIssue(issue, given))
  throw new OutputError(`The answer does not fit the schema of ${name}: ${listIssues(issues)}.`, {
    reason: 'invalid',
    text,
    issues,
  })
}
