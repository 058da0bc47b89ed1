import { expect, test } from 'vitest'
import * as core from '../../src/core/index.ts'

const { APIError, ConnectionError, OpenAIError, SchemaError, TimeoutError, WebhookError } = core
const {
  isAPIError,
  isConnectionError,
  isOpenAIError,
  isSchemaError,
  isStreamParseError,
  isStreamTruncatedError,
  isTimeoutError,
  isWebhookError,
} = core
const guards = {
  isAPIError,
  isConnectionError,
  isSchemaError,
  isStreamParseError,
  isStreamTruncatedError,
  isTimeoutError,
  isWebhookError,
}

/** What an error of a second copy of the package looks like: same name and fields, another class. */
function foreign(name: string, details: object): Error {
  return Object.assign(new Error('x'), { name }, details)
}

test.each<[keyof typeof guards | 'none', Error]>([
  ['isAPIError', new APIError('x', { status: 400, body: undefined })],
  ['isAPIError', foreign('APIError', { body: 1 })],
  ['isConnectionError', new ConnectionError('x', { sent: 'no' })],
  ['isAPIError', new APIError('x', { status: 429 })],
  ['isConnectionError', new ConnectionError('x')],
  ['isConnectionError', foreign('ConnectionError', { sent: 'no' })],
  ['isTimeoutError', new TimeoutError('x', { limit: 'timeout' })],
  ['isTimeoutError', foreign('TimeoutError', { limit: 'timeout' })],
  ['isStreamTruncatedError', foreign('StreamTruncatedError', {})],
  ['isStreamParseError', foreign('StreamParseError', { text: '{' })],
  ['isSchemaError', new SchemaError({ operation: 'x', of: 'params', issues: [], value: 1 })],
  ['isSchemaError', foreign('SchemaError', { issues: [] })],
  ['isWebhookError', new WebhookError('x', { reason: 'headers' })],
  ['isWebhookError', foreign('WebhookError', { reason: 'headers' })],
  ['none', new OpenAIError('x')],
])('%s', (own, error) => {
  const hits = Object.entries(guards)
    .filter(([, guard]) => guard(error))
    .map(([name]) => name)
  expect(hits).toEqual(own === 'none' ? [] : [own])
  expect(isOpenAIError(error)).toBe(own !== 'isSchemaError' && own !== 'isWebhookError')
})

test.each([
  undefined,
  null,
  'APIError',
  { name: 'APIError' },
  new Error('x'),
  new DOMException('x', 'TimeoutError'),
  foreign('APIError', {}),
])('strangers are none: %s', (error) => {
  expect([isOpenAIError, ...Object.values(guards)].some((guard) => guard(error))).toBe(false)
})
