import type { Refuse } from './openAIError.ts'
import type { Shape } from './shape.ts'
import type { StandardSchema } from './standardSchema.ts'
import type { HeadersInput } from './types.ts'

/** The body of an attempt. */
export interface EncodedBody {
  body?: NonNullable<RequestInit['body']>
  /** Whether the body can be sent only once, so that no other attempt can follow. */
  isSingleUse?: boolean | undefined
  /** What the standard asks for when the body is a stream. */
  duplex?: 'half' | undefined
}

/** Makes the body of an attempt from the call's fields; may set headers. `signal` fires when the attempt fails, and `abort` makes it fail. */
export type Encode = (
  fields: Record<string, unknown>,
  headers: Headers,
  refuse: Refuse,
  signal: AbortSignal,
  abort: (reason: unknown) => void,
) => EncodedBody

/** A call of an operation. */
export interface Call {
  /** HTTP method. */
  method: string
  /** Path under the base URL; each `{name}` in it is taken from `params`. */
  path: string
  /** Path parameters; the others go into the body, or into the query where there is none. */
  params?: object | undefined
  /** Query parameters beside the params. */
  query?: Record<string, unknown> | undefined
  /** Headers that go with this call; the client's and the options' win over an operation's own. */
  headers?: HeadersInput | undefined
  /** What is checked of the answer. */
  shape?: Shape | undefined
  /** Name used in errors and events; by default method and path. */
  operation?: string | undefined
  /** How the fields become a body; without it they go into the query. */
  encode?: Encode | undefined
  /** Name of the function that streams, for the refusal of `stream: true`. */
  streamedBy?: string | undefined
}

/** What a call of any path resolves to: the parsed JSON, the text, or the response with its body unread. */
export type AnswerForm = 'json' | 'text' | 'response'

/** The type of an answer in one of its forms. */
export type AnswerAs<Form, T> = Form extends 'response' ? Response : Form extends 'text' ? string : T

/** A call of any path of the API. */
export interface RequestCall<T = unknown, Form extends AnswerForm = 'json'>
  extends Pick<Call, 'method' | 'path' | 'params' | 'query' | 'headers' | 'operation'> {
  /** What the answer is checked with, by any library that follows Standard Schema; the answer is returned as it came. */
  schema?: StandardSchema<T> | undefined
  /** Default `'json'`. */
  answer?: Form | undefined
  /** JSON fields, or FormData, a stream or file in any form, text or bytes to be sent as they are; `null` sends none. */
  body?: unknown
}

/** The type that a parameter's value leads to; a value known only as a string leads to any of them. */
export type ByValue<Value, Cases, Otherwise> = unknown extends Value
  ? Otherwise
  : Value extends keyof Cases
    ? Cases[Value]
    : string extends Value
      ? Cases[keyof Cases] | Otherwise
      : Otherwise
