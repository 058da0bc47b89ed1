import { isObject } from '../../core/isObject.ts'
import { accumulateFields, growByName } from './accumulateFields.ts'
import { accumulateIndexed } from './accumulateIndexed.ts'
import { accumulateLast } from './accumulateLast.ts'
import type { Accumulator } from './accumulator.ts'
import type { Fields } from './fields.ts'

/** Fields of a choice that grow; of the others the last value that is not empty stays. */
const GROWING = ['text', 'logprobs']

/**
 * Makes a whole completion of its chunks.
 *
 * @param object What the whole calls itself.
 * @param createChoice Makes what puts a choice together.
 */
export function accumulateCompletion<T, V>(
  object: string,
  createChoice: (index: number) => Accumulator<unknown, unknown>,
): Accumulator<T, V> {
  const whole = accumulateFields(accumulateLast)
  const choices = accumulateIndexed(createChoice)
  return {
    get value() {
      return { ...whole.value, object, choices: choices.value } as V
    },
    add(chunk) {
      // `obfuscation` is padding, which hides the length of a chunk.
      const { choices: pieces, obfuscation, ...fields } = isObject(chunk) ? chunk : ({} as Fields)
      whole.add(fields)
      choices.add(pieces)
    },
  }
}

/** Puts a choice together. */
export function accumulateChoice(blank: Fields): Accumulator<unknown, Fields> {
  const choice = accumulateFields((name) => (GROWING.includes(name) ? growByName(name) : accumulateLast()))
  choice.add(blank)
  return choice
}
