import { OpenAIError } from '../../core/openAIError.ts'
import { chosenProtocol } from './acceptInWorker.ts'
import type { Upgrade } from './createSockets.ts'
import type { Serve, Service } from './socket.ts'

/** What the second place of a WebSocket takes: subprotocols, or headers too, as outside of browsers. */
export type SocketInit =
  | string
  | string[]
  | { headers?: Record<string, string>; protocols?: string | string[] | undefined }

/** A WebSocket whose server is the mock, in the same process. */
export interface MockSocket extends EventTarget {
  /** 0 while it opens, 1 while it is open, 3 once it is closed. */
  readonly readyState: number
  /** The subprotocol that the server took. */
  readonly protocol: string
  send(text: string): void
  close(code?: number, reason?: string): void
}

/** Such sockets, each made by `new`. */
export type MockSocketClass = new (url: string | URL, init?: SocketInit) => MockSocket

/** Makes the class of a mock's sockets. */
export function createSocketClass(upgrade: Upgrade): MockSocketClass {
  return class WebSocket extends EventTarget implements MockSocket {
    readyState = 0
    protocol = ''
    #service: Service | undefined

    constructor(url: string | URL, init: SocketInit = []) {
      super()
      setTimeout(() => this.#open(`${url}`.replace(/^ws/, 'http'), headersOf(init)))
    }

    send(text: string): void {
      if (!this.readyState) throw new OpenAIError("The mock's socket can't send before it is open.")
      queueMicrotask(() => this.#service?.receive(text))
    }

    close(code = 1000, reason = ''): void {
      queueMicrotask(() => this.#end(code, reason))
    }

    #open(url: string, headers: Headers): void {
      if (this.readyState) return
      const serve = upgrade(url, headers)
      if (serve instanceof Response) this.#end(1006, `The mock answered ${serve.status}`)
      else this.#serve(serve, chosenProtocol(headers))
    }

    #serve(serve: Serve, protocol = ''): void {
      this.readyState = 1
      this.protocol = protocol
      this.dispatchEvent(new Event('open'))
      this.#service = serve({
        send: (text) => queueMicrotask(() => this.#tell('message', { data: text })),
        close: (code, reason) => this.close(code, reason),
      })
    }

    #end(code: number, reason: string): void {
      if (this.readyState === 3) return
      const wasOpen = this.readyState === 1
      this.readyState = 3
      this.#service?.end()
      this.#service = undefined
      this.dispatchEvent(Object.assign(new Event('close'), { code, reason, wasClean: wasOpen }))
    }

    #tell(type: string, details: object): void {
      if (this.readyState === 1) this.dispatchEvent(Object.assign(new Event(type), details))
    }
  }
}

function headersOf(init: SocketInit): Headers {
  const isPlain = typeof init === 'object' && !Array.isArray(init)
  const headers = new Headers(isPlain ? init.headers : {})
  const protocols = [(isPlain ? init.protocols : init) ?? []].flat()
  if (protocols.length) headers.set('sec-websocket-protocol', protocols.join(', '))
  return headers
}
