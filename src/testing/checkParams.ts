import { type BaseIssue, type GenericSchema, safeParse } from 'valibot'
import { Refusal } from './refusal.ts'
import { shorten } from './text/reply.ts'

type Issue = BaseIssue<unknown>

/** Parses params by their schema; the first mismatch becomes the API's refusal, with its `param` and `code`. */
export function checkParams<P>(schema: GenericSchema<P>, params: unknown): P {
  const result = safeParse(schema, params)
  if (result.success) return result.output
  const [issue] = result.issues
  const param = pathOf(issue)
  const { code, message } = explain(issue, param)
  throw new Refusal(400, message, { param: param || null, code })
}

/** A path in the API's own spelling: `messages[0].content`. */
function pathOf({ path }: Issue): string {
  return (path ?? []).reduce(
    (text, { key }) => (typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${key}` : `${key}`),
    '',
  )
}

interface Explanation {
  code: string
  message: string
}

const limits: Record<string, string> = {
  min_value: 'below_min_value',
  gt_value: 'below_min_value',
  max_value: 'above_max_value',
  min_length: 'below_min_length',
  max_length: 'above_max_length',
  max_entries: 'above_max_properties',
}

function explain({ type, expected, received, input, message }: Issue, param: string): Explanation {
  if (type === 'check') return { code: 'invalid_request', message: `${message}.` }
  if (received === 'undefined' && type !== 'picklist')
    return { code: 'missing_required_parameter', message: `Missing required parameter: '${param}'.` }
  const limit = limits[type]
  if (limit)
    return {
      code: `${kindOf(input)}_${limit}`,
      message: `Invalid '${param}': expected ${expected}, but got ${received}.`,
    }
  const wanted = expected
    ?.replace(/^\((.*)\)$/, '$1')
    .replaceAll(' | ', ', ')
    .replaceAll('"', "'")
  if ((type === 'picklist' || type === 'literal') && typeof input === 'string')
    return {
      code: 'invalid_value',
      message: `Invalid value: '${shorten(input, 100)}'. Supported values for '${param}' are: ${wanted}.`,
    }
  return {
    code: 'invalid_type',
    message: `Invalid type for '${param}': expected ${wanted ?? type}, but got ${kindOf(input)}.`,
  }
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'decimal'
  return typeof value
}
