import { APIError } from '../../core/apiError.ts'

/** The error of an answer without the part that a helper goes on with, such as an empty body. */
export function toMissingPartError(title: string, part: string, body: unknown, requestId?: string): APIError {
  return new APIError(`${title} got an answer without ${part}: look at the error's \`body\`, or try again.`, {
    body,
    requestId,
  })
}
