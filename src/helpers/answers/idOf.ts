import { toMissingPartError } from './toMissingPartError.ts'

/** The id of what an operation made, which the next call goes on with. */
export function idOf(title: string, answer: { id: string }): string {
  const { id } = Object(answer)
  if (typeof id !== 'string' || !id) throw toMissingPartError(title, 'an id', answer)
  return id
}
