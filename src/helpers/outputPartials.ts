import type { Events } from '../streams/events.ts'
import { iterate } from '../streams/reading/iterate.ts'
import { StreamTruncatedError } from '../streams/streamTruncatedError.ts'
import { beginsAnswer } from './answers/beginsAnswer.ts'
import { type AnswerEvent, followAnswer } from './answers/followAnswer.ts'
import type { Output } from './defineOutput.ts'
import { parseOutput } from './parseOutput.ts'
import { createJSONReader } from './partialJSON/createJSONReader.ts'

/** A value that is still being written: any field may be missing, a list may be short, and a text may be the beginning of one. */
export type DeepPartial<T> = T extends readonly (infer Item)[]
  ? DeepPartial<Item>[]
  : T extends object
    ? { [Field in keyof T]?: DeepPartial<T[Field]> | undefined }
    : T

/** Entries that a partial value may copy for each character since the last one, so that all copies together grow with the text alone. */
const COPIES = 8

/**
 * The value of an output while a model writes it. Text grows; numbers and the like come once they are whole, and fields that
 * are null in the end only. The last value is the whole one, as `parseOutput` makes it. Each value is a new object that later
 * ones leave alone; those of very long lists come less often.
 *
 * @param output From `defineOutput`, the one that the request named.
 * @param stream Events of a chat completion or of a response; of a loop of tools, too, where the last answer is the one that counts.
 * @returns The values; leaving the loop ends the stream.
 * @throws {OutputError} While reading: the model refused, did not come to the end, or wrote what does not fit.
 * @throws {APIError} While reading: the response failed; it is the error's `body`.
 * @example
 * const schema = { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] }
 * const tree = defineOutput({ name: 'tree', schema })
 * const asked = { model: 'gpt-5', input: 'Name a tree.', text: { format: textFormat(tree) } }
 * for await (const partial of outputPartials(tree, await createResponseStream(client, asked))) render(partial)
 */
export async function* outputPartials<Value>(
  output: Output<Value>,
  stream: Events<AnswerEvent>,
): AsyncGenerator<DeepPartial<Value>, undefined> {
  const answer = followAnswer()
  let reader = createJSONReader()
  let unseen = 0
  let isSeen = true
  for await (const event of { [Symbol.asyncIterator]: () => iterate(stream) }) {
    if (beginsAnswer(event)) reader = createJSONReader()
    const text = answer.add(event)
    if (reader.add(text)) isSeen = false
    unseen += text.length
    if (isSeen || reader.size > unseen * COPIES) continue
    isSeen = true
    unseen = 0
    // The model is held to the schema, which the whole value is checked by in the end.
    yield reader.value as DeepPartial<Value>
  }
  if (!answer.value) throw new StreamTruncatedError(`The stream ended before it said anything of ${output.name}.`)
  yield (await parseOutput(output, answer.value)) as DeepPartial<Value>
}
