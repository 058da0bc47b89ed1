import { warnOfDrift } from '../../core/drift.ts'
import type { Client, RequestOptions } from '../../core/types.ts'
import { toMissingPartError } from '../answers/toMissingPartError.ts'
import type { SharedOptions } from '../options/sharedOptions.ts'
import { poll, type WaitSettings } from '../poll.ts'

/** The statuses of what an operation gets. */
export interface Statuses {
  operation: string
  /** Those that pass by themselves. */
  passing: string[]
  /** Those that stay, or wait for the caller. */
  final: string[]
}

/** Polls until a final status. An unknown one is waited for as if it were known, and told as drift, once each. */
export function pollStatus<P, T extends { status?: string | undefined }>(
  get: (client: Client, params: P, options?: RequestOptions) => Promise<T>,
  client: Client,
  params: NoInfer<P>,
  { operation, passing, final }: Statuses,
  settings?: WaitSettings<T>,
  options?: SharedOptions,
): Promise<T> {
  const { onDrift = warnOfDrift } = client
  const known = [...passing, ...final]
  let requestId: string | undefined
  const getStatus: typeof get = async (client, params, options) => {
    const value = await get(client, params, options)
    const { status } = Object(value)
    if (typeof status !== 'string' || !status) throw toMissingPartError(operation, 'a status', value, requestId)
    return value
  }
  const until = (value: T): boolean => {
    const { status = '' } = value
    if (!known.includes(status)) {
      known.push(status)
      const issue = { path: ['status'], expected: [...passing, ...final].join(' | '), received: status }
      onDrift?.({ operation, of: 'answer', issues: [issue], value, requestId })
    }
    return final.includes(status)
  }
  return poll(
    getStatus,
    client,
    params,
    { ...settings, until },
    {
      ...options,
      onResponse(response, attempts) {
        requestId = response.headers.get('x-request-id') ?? undefined
        options?.onResponse?.(response, attempts)
      },
    },
  )
}
