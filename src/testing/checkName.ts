import { Refusal } from './refusal.ts'

const longest = 64
const pattern = /^[a-zA-Z0-9_-]+$/

/** Refuses a name of a function, a tool or a schema that has other signs than letters, digits, underscores and hyphens, or is too long. */
export function checkName(name: string, param: string): void {
  if (name.length > longest)
    throw new Refusal(
      400,
      `Invalid '${param}': expected a name of at most ${longest} characters, but got ${name.length}.`,
      {
        param,
        code: 'string_above_max_length',
      },
    )
  if (!pattern.test(name))
    throw new Refusal(400, `Invalid '${param}': the name does not match the pattern '${pattern.source}'.`, {
      param,
      code: 'invalid_value',
    })
}
