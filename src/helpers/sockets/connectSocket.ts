import { ConnectionError } from '../../core/connectionError.ts'
import { toJSON } from '../../core/json.ts'
import { type ObservedCall, observeCall } from '../../core/observeCall.ts'
import { OpenAIError, type Refuse } from '../../core/openAIError.ts'
import { redactSecrets } from '../../core/redactSecrets.ts'
import { startClock } from '../../core/startClock.ts'
import type { Client } from '../../core/types.ts'
import { withDeadline } from '../../core/withDeadline.ts'
import { EventStream } from '../../streams/eventStream.ts'
import { refuseOptions } from '../options/refuseOptions.ts'
import type { Opener } from './opener.ts'
import { openSocket } from './openSocket.ts'
import { prepareSocket, type SocketTarget } from './prepareSocket.ts'
import { readSocket } from './readSocket.ts'
import type { SocketRequest } from './socket.ts'
import type { SocketConnection } from './socketConnection.ts'
import type { SocketOptions, SocketSettings } from './socketSettings.ts'

/** Opens a socket of the API, with all that the client says of key, address, headers and query. */
export async function connectSocket<Sent, Received>(
  client: Client,
  target: SocketTarget,
  settings: SocketSettings,
  options: SocketOptions,
): Promise<SocketConnection<Sent, Received>> {
  const title = target.operation
  const refuse: Refuse = (problem, details) => {
    throw new OpenAIError(`${title} ${problem}.`, details)
  }
  refuseOptions(title, settings)
  const { signal, timeout = client.timeout ?? 600_000 } = options
  signal?.throwIfAborted()
  const observed = observeCall(client, { method: 'GET', ...target }, () => undefined)
  observed.emit('request')
  const work = async (opening: AbortSignal): Promise<SocketConnection<Sent, Received>> => {
    const request = await prepareSocket(client, target, options, refuse)
    opening.throwIfAborted()
    const redact = (text: string): string => redactSecrets(text, request.headers, request.url.searchParams)
    const opener: Opener = { client, settings, title, refuse, redact, signal: opening }
    return open<Sent, Received>(request, opener, observed, signal)
  }
  try {
    return await withDeadline(title, 'timeout', timeout, signal, work)
  } catch (error) {
    observed.emit('failure', { error })
    throw error
  }
}

async function open<Sent, Received>(
  request: SocketRequest,
  opener: Opener,
  { event, emit }: ObservedCall,
  signal: AbortSignal | undefined,
): Promise<SocketConnection<Sent, Received>> {
  const { settings, title, refuse, redact, signal: opening } = opener
  Object.assign(event, { host: request.url.host, attempt: 1 })
  emit('attempt')
  const { socket, open } = await openSocket(request, opener)
  const source = readSocket<Received>(socket, {
    title,
    maxQueue: settings.maxQueue ?? 2 ** 24,
    redact,
    onEnd(end) {
      endClock()
      if (event.status) emit('streamEnd', { complete: !('error' in end), ...end })
    },
  })
  const stopFor = (error: unknown): void => source.stop({ error })
  const endClock = startClock(title, 'totalTimeout', Infinity, signal, stopFor)
  opening.addEventListener('abort', () => stopFor(opening.reason))
  await open()
  event.status = 101
  emit('response')
  const close: SocketConnection<Sent, Received>['close'] = (code, reason) => {
    try {
      source.stop({}, code, reason)
    } catch (cause) {
      refuse(`can't close its socket with code ${code}: ${Object(cause).message}`, { cause })
    }
  }
  return {
    events: new EventStream(source),
    send(sent) {
      const { closed } = source
      if (closed) {
        const { code } = Object(closed.error)
        throw new ConnectionError(`${title} can't send: its socket is closed.`, {
          sent: 'no',
          code,
          cause: closed.error,
        })
      }
      socket.send(encode(sent, refuse))
    },
    close,
    [Symbol.asyncDispose]: source.cancel,
  }
}

function encode(event: unknown, refuse: Refuse): string {
  try {
    return toJSON(event)
  } catch (cause) {
    return refuse(`can't send its event: ${Object(cause).message}`, { cause })
  }
}
