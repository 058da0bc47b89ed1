import { isAPIError, isOpenAIError, isTimeoutError } from '../../core/guards.ts'
import { findError } from '../../core/readError.ts'
import { STREAM_ERROR } from '../reading/messageReader.ts'

/**
 * An error in the API's form: one of the API in its words, one of this package by its class, with the limit that a timeout
 * ran into. The words of the others stay here, since they can tell of things inside.
 */
export function describeError(error: unknown): object {
  if (isAPIError(error)) {
    const { body, message, type, param, code } = error
    const told = findError(body)
    const words = [Object(told).message, told].find((text) => typeof text === 'string')
    return {
      message: words ?? message.replace(`${STREAM_ERROR}: `, ''),
      type: type ?? 'server_error',
      param: param ?? null,
      code: code ?? null,
    }
  }
  const type = isOpenAIError(error) ? error.name : 'server_error'
  return { message: 'The stream broke off.', type, param: null, code: isTimeoutError(error) ? error.limit : null }
}
