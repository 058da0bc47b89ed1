import { OpenAIError } from '../../core/openAIError.ts'

/** What a tool gave, as text for the model: text as it is, nothing as `null`, all else as JSON. */
export function toContent(name: string, output: unknown): string {
  if (typeof output === 'string') return output
  const text = writeJSON(output ?? null)
  if (text === undefined)
    throw new OpenAIError(`${name} gave what JSON can't hold: have it return text, or an object of text and numbers.`)
  return text
}

/** JSON; undefined for what it can't hold, such as a function, a BigInt or a cycle. */
function writeJSON(value: unknown): string | undefined {
  try {
    return JSON.stringify(value)
  } catch {}
  return undefined
}
