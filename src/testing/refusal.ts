/** The fields of an error of the API. */
export interface RefusalFields {
  type?: string
  param?: string | null
  code?: string | null
}

/** Thrown where the mock refuses a request; it becomes the API's form of an error. */
export class Refusal extends Error {
  override readonly name: string = 'Refusal'
  readonly status: number
  readonly fields: RefusalFields

  constructor(status: number, message: string, fields: RefusalFields = {}) {
    super(message)
    this.status = status
    this.fields = fields
  }
}

/** The body of an error, as the API sends it. */
export interface ErrorBody {
  error: { message: string; type: string; param: string | null; code: string | null }
}

/** An error's body in the API's form; its type follows from the status where none is given. */
export function errorBody(status: number, message: string, fields: RefusalFields = {}): ErrorBody {
  const { type = typeOf(status), param = null, code = null } = fields
  return { error: { message, type, param, code } }
}

function typeOf(status: number): string {
  if (status === 429) return 'requests'
  return status < 500 ? 'invalid_request_error' : 'server_error'
}
