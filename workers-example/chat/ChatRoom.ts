import { DurableObject } from 'cloudflare:workers'
import { APIError } from 'bonsai-openai/core'
import { eventStreamResponse } from 'bonsai-openai/streams/eventStreamResponse'
import { connect } from '../connect.ts'
import type { Env } from '../env.ts'
import { addChunk, type ChatEvent } from './addChunk.ts'
import { answer } from './answer.ts'
import { createNotifier } from './createNotifier.ts'
import { describeFailure } from './describeFailure.ts'
import type { ChatMessage, ChatState } from './state.ts'
import { type Answer, createStore } from './store.ts'

/**
 * One chat. Its answers are written here, whether or not a browser listens: an alarm runs them, which needs no request
 * to stay open and tells, by ringing again, that the object was restarted in the middle of one.
 */
export class ChatRoom extends DurableObject<Env> {
  readonly #store = createStore(this.ctx.storage)
  readonly #news = createNotifier()
  #stop = new AbortController()

  read(): ChatState {
    const { status, error } = this.#store.answer()
    const stopped = status === 'stopped'
    return { messages: this.#store.messages(), running: this.#isRunning(), stopped, ...(error && { error }) }
  }

  /** Adds what the user says and has it answered; false while another answer is being written. */
  async send(message: ChatMessage): Promise<boolean> {
    if (this.#isRunning()) return false
    this.#store.add([message])
    await this.#begin()
    return true
  }

  /** Has the last message of the user answered anew; false while an answer is being written, or where there is none. */
  async retry(): Promise<boolean> {
    if (this.#isRunning() || !this.#store.messages().length) return false
    this.#store.dropAnswer()
    await this.#begin()
    return true
  }

  /** Ends the answer that is being written, and its request; what came of it stays. */
  stop(): void {
    if (!this.#isRunning()) return
    this.#finish('stopped')
    this.#stop.abort()
  }

  /**
   * The events of the running answer, or of the last one, from the one after `after`, then as they come. Not a method
   * like the others, since each reader that leaves a stream of such a one is logged as an uncaught error.
   */
  override fetch({ url }: Request): Response {
    return eventStreamResponse(this.#follow(Number(new URL(url).searchParams.get('after')) || 0))
  }

  override async alarm(): Promise<void> {
    const { number, status } = this.#store.answer()
    if (status === 'running') return this.#finish('failed', 'The server was restarted in the middle. Try again.')
    if (status !== 'queued') return
    this.#stop = new AbortController()
    const { signal } = this.#stop
    this.#store.setAnswer({ number, status: 'running' })
    try {
      await answer(connect(this.env), this.#store.messages(), (event) => signal.aborted || this.#record(event), signal)
      signal.throwIfAborted()
      this.#finish('done')
    } catch (error) {
      if (!signal.aborted) this.#finish('failed', describeFailure(error))
    }
  }

  #isRunning(): boolean {
    const { status } = this.#store.answer()
    return status === 'queued' || status === 'running'
  }

  #begin(): Promise<void> {
    this.#store.clearEvents()
    this.#store.setAnswer({ number: this.#store.answer().number + 1, status: 'queued' })
    return this.ctx.storage.setAlarm(Date.now())
  }

  #record(event: ChatEvent): void {
    this.#store.record(event)
    this.#news.notify()
  }

  #finish(status: Answer['status'], error?: string): void {
    const messages = this.#store.events(0).reduce<ChatMessage[]>(addChunk, [])
    this.#store.add(messages)
    this.#store.setAnswer({ ...this.#store.answer(), status, ...(error && { error }) })
    this.#news.notify()
  }

  async *#follow(after: number): AsyncGenerator<ChatEvent, void> {
    const { number } = this.#store.answer()
    for (;;) {
      const news = this.#news.wait()
      const now = this.#store.answer()
      if (now.number !== number) return
      const events = this.#store.events(after)
      after += events.length
      yield* events
      if (events.length) continue
      if (now.error) throw new APIError(now.error, { type: 'server_error', body: undefined })
      if (!this.#isRunning()) return
      await news
    }
  }
}
