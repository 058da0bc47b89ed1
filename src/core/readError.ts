import { APIError } from './apiError.ts'
import { parseJSON } from './json.ts'
import { parseRetryAfter } from './parseRetryAfter.ts'

/** Most characters of an error's body that are kept; a host can send pages of HTML. */
const LONGEST_BODY = 65_536

/** A choice that ended with an error, which it may hold. */
interface FailedChoice {
  error?: unknown
  finish_reason?: unknown
}

/** Makes the {@link APIError} of an answer's body, or of an event's data; `problem` says what is wrong where these don't. */
export function toAPIError(
  title: string,
  raw: string,
  redact: (text: string) => string,
  problem?: string,
  { status, headers = new Headers() }: { status?: number; headers?: Headers } = {},
  requestId?: string,
): APIError {
  const text = redact(raw).slice(0, LONGEST_BODY)
  // Some hosts frame an error as they would in a stream.
  const body = parseJSON(text.replace(/^data:/, '')) ?? text
  const told = findError(body) ?? body
  const { message, detail, code, type, param } = Object(told)
  const said = [problem, told, message, detail].find((words) => typeof words === 'string') ?? text
  const line = `${title}: ${said}`
    .replace(/(<[^<>]*>|\s)+/g, ' ')
    .slice(0, 300)
    .trim()
  return new APIError(requestId ? `${line} (${requestId})` : line, {
    status,
    code: plain(code),
    type: plain(type),
    param: plain(param),
    requestId,
    headers: new Headers([...headers].map(([name, value]): [string, string] => [name, redact(value)])),
    body,
    retryAfter: parseRetryAfter(headers),
  })
}

/**
 * The error in a body or an event, in any of the forms that hosts send: under `error`, in a list, in a choice, or flat.
 * An object of the API that failed, such as a run, has an id beside its `error`: it is an answer.
 */
export function findError(body: unknown): unknown {
  const first = Array.isArray(body) ? body[0] : body
  const { error, choices, object, type, id, message, code } = Object(first)
  const failed = choices?.find?.(isFailed)
  const told = failed?.error ?? failed ?? error
  if (told && (choices || !id)) return told
  const isFlat = object === 'error' || type === 'error' || (!id && message && code !== undefined)
  return isFlat ? first : undefined
}

function isFailed(choice?: FailedChoice): boolean {
  return choice?.finish_reason === 'error' || Boolean(choice?.error)
}

/** A field that is no object; what else hosts put there tells nothing. */
function plain(value: unknown): unknown {
  return Object(value) === value ? undefined : value
}

/** Reads the beginning of an error's body, and a little more, so that no key is cut in two; one that breaks off counts as far as it came. */
export async function readSome({ body }: Response): Promise<string> {
  const decoder = new TextDecoder()
  const reader = body?.getReader()
  let text = ''
  try {
    while (reader && text.length < LONGEST_BODY + 1000) {
      const { value } = await reader.read()
      if (!value) break
      text += decoder.decode(value, { stream: true })
    }
  } catch {
    // What came is what there is.
  }
  // Where fetch handed out a clone, this settles only once the other one is read.
  reader?.cancel().catch(() => {})
  return text
}
