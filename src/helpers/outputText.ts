import type { ResponseObject } from '../schemas/ResponseObject.ts'
import { isFinalMessage } from './answers/isFinalMessage.ts'

/**
 * The text of a response: that of all `output_text` parts of its messages, joined, which the document calls `output_text`
 * and the API doesn't send. Where messages have phases, it is the text of the final answer, without the words on the way.
 *
 * @param response From `createResponse`, `getResponse` or `collectResponse`.
 * @returns The text; empty where the response has none, as with a refusal, a call or a failure.
 * @example
 * const response = await createResponse(client, { model: 'gpt-5', input: 'What is a bonsai?' })
 * console.log(outputText(response))
 */
export function outputText(response: ResponseObject): string {
  return response.output
    .filter(isFinalMessage)
    .flatMap(({ content }) => content.map((part) => (part.type === 'output_text' ? part.text : '')))
    .join('')
}
