import { Refusal } from './refusal.ts'

/** Refuses the arguments of a call that are sent back and are no JSON. */
export function checkArguments(text: string, param: string): void {
  try {
    JSON.parse(text)
  } catch {
    throw new Refusal(400, `Invalid '${param}': expected a string that is valid JSON.`, {
      param,
      code: 'invalid_value',
    })
  }
}
