import { OpenAIError } from '../../core/openAIError.ts'
import { readArguments } from './readArguments.ts'

/** The arguments of a call, as an object. Throws what the model is told where they are none. */
export function parseArguments(name: string, text: string): object {
  const args = readArguments(text)
  if (!args) throw new OpenAIError(`The arguments of ${name} are not a JSON object: ${text}`)
  return args
}
