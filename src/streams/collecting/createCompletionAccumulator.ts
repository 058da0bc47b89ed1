import type { Accumulator } from './accumulator.ts'
import { type Fields, mergeDelta, putAt, replaceFields } from './mergeDelta.ts'

/**
 * Makes a whole completion of its chunks. The `delta` of a choice goes into its `message`; text and log probabilities
 * grow; of all else the last value that is not empty stays.
 *
 * @param object What the whole calls itself.
 * @param blank A choice before its first chunk.
 */
export function createCompletionAccumulator<T extends object, V>(object: string, blank: Fields): Accumulator<T, V> {
  let whole: Fields = {}
  const choices: unknown[] = []
  return {
    get value() {
      return { ...whole, object, choices: [...choices] } as V
    },
    add(chunk) {
      // `obfuscation` is padding, which hides the length of a chunk.
      const { choices: parts, obfuscation, ...rest } = chunk as Fields
      whole = replaceFields(whole, rest)
      for (const part of Array.isArray(parts) ? parts : []) {
        const { delta: message, text, logprobs, index = 0, ...fields } = Object(part)
        putAt(choices, index, (choice = { index, ...blank }) =>
          mergeDelta(replaceFields(choice, fields), { message, text, logprobs }),
        )
      }
    },
  }
}
