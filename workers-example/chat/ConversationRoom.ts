import { DurableObject } from 'cloudflare:workers'
import { cancelResponse } from 'bonsai-openai/operations/cancelResponse'
import { connect } from '../connect.ts'
import type { Env } from '../env.ts'
import { logFailure } from '../logFailure.ts'
import { saveConversation } from '../visitors/conversations.ts'
import { applyToAnswer } from './applyEvent.ts'
import { createBatch } from './createBatch.ts'
import { createNotifier } from './createNotifier.ts'
import { failureOf } from './failureOf.ts'
import { imageType } from './imageType.ts'
import { type Images, openImages } from './openImages.ts'
import { openStore, type Store, type StoredAttachment } from './openStore.ts'
import { prepareAnswer } from './prepareAnswer.ts'
import type {
  AssistantMessage,
  Card,
  Conversation,
  ConversationEvent,
  Ending,
  SendResult,
  StreamedEvent,
  UserMessage,
} from './protocol.ts'
import { readConversation } from './readConversation.ts'
import { busy, missing, type Refused } from './refused.ts'
import type { Run } from './run.ts'
import { textOf } from './textOf.ts'
import { titleOf } from './titleOf.ts'
import type { Asked, Turn } from './turn.ts'
import { isLost, writeAnswer } from './writeAnswer.ts'

/** Times that an answer is gone on with after a restart or a lost connection. */
const TRIES = 10

/** Milliseconds that a reader waits for what happens next. */
const PATIENCE = 20_000

/** The answer that this object is writing just now. */
interface Current {
  stop: AbortController
  flush(): void
}

/**
 * One conversation. Its answers are written here, whether or not a browser listens: an alarm runs them, which needs no
 * request to stay open, and which rings again when the object was restarted in the middle of one.
 */
export class ConversationRoom extends DurableObject<Env> {
  readonly #news = createNotifier()
  // Opened when they are needed, since that makes tables: of what was deleted nothing must be left.
  #opened: (Store & { images: Images }) | undefined
  #current: Current | undefined
  #isDeleted = false

  get #store(): Store & { images: Images } {
    this.#opened ??= { ...openStore(this.ctx.storage), images: openImages(this.ctx.storage) }
    return this.#opened
  }

  read(id: string): Conversation {
    return readConversation(id, this.#store)
  }

  /** Adds what the user says and has it answered. The same message again changes nothing. */
  async send({ id, text, attachments, replaces, ...asked }: Turn): Promise<SendResult | Refused> {
    this.#isDeleted = false
    const messages = this.#store.messages()
    const known = messages.findIndex((message) => message.id === id)
    if (known >= 0) return { answer: messages[known + 1]?.id ?? '' }
    if (this.#store.run()) return busy
    const start = replaces === undefined ? messages.length : messages.findIndex((message) => message.id === replaces)
    if (start < 0) return missing('The message to edit')
    const stored = this.#store.attachments().map(({ attachment }) => attachment)
    const chosen = attachments.flatMap((one) => stored.find((attachment) => attachment.id === one) ?? [])
    if (chosen.length < attachments.length) return missing('A file of this message')
    const message: UserMessage = { role: 'user', id, text, attachments: chosen }
    return this.#begin(asked, start, message)
  }

  /** Writes an answer anew: that one, or the last. What came after it goes. */
  async regenerate(asked: Asked, id: string | undefined): Promise<SendResult | Refused> {
    if (this.#store.run()) return busy
    const messages = this.#store.messages()
    const start = messages.findLastIndex(
      (message) => message.role === 'assistant' && (id === undefined || message.id === id),
    )
    return start < 0 ? missing('The answer') : this.#begin(asked, start)
  }

  /** Ends the answer that is being written, here and at OpenAI; what came of it stays. */
  stop(): void {
    const run = this.#store.run()
    if (!run) return
    this.#current?.flush()
    this.#finish(run, { reason: 'stopped', message: 'You stopped this answer.' })
    this.#current?.stop.abort()
    const { response_id } = run.cursor ?? {}
    // It may have ended meanwhile.
    if (response_id) this.ctx.waitUntil(cancelResponse(connect(this.env), { response_id }).catch(() => {}))
  }

  /** Takes a turn away: what the user said, and the answer to it. */
  remove(id: string): Refused | undefined {
    if (this.#store.run()) return busy
    const messages = this.#store.messages()
    const at = messages.findIndex((message) => message.id === id)
    if (at < 0) return undefined
    const start = messages.slice(0, at + 1).findLastIndex(({ role }) => role === 'user')
    const next = messages.findIndex(({ role }, index) => role === 'user' && index > start)
    const ids = messages.slice(start, next < 0 ? undefined : next).map((message) => message.id)
    this.#happen([{ type: 'removed', ids }], () => this.#store.removeMessages(ids))
    return undefined
  }

  rename(title: string): void {
    this.#happen([{ type: 'title', title }], () => this.#store.setTitle(title))
  }

  /** Puts a card on an answer that has ended. */
  setCard(id: string, card: Card): void {
    const message = this.#store.messages().find((one) => one.id === id)
    if (message?.role !== 'assistant') return
    this.#happen([{ type: 'card', message: id, card }], () => this.#store.putMessage({ ...message, card }))
  }

  /** Takes a file for the next message; of images the bytes, to be shown. */
  attach(stored: StoredAttachment, bytes?: Uint8Array): void {
    this.#store.together(() => {
      this.#store.addAttachment(stored)
      if (bytes) this.#store.images.put(stored.attachment.id, bytes)
    })
  }

  image(id: string): { type: string; bytes: Uint8Array<ArrayBuffer> } | undefined {
    const bytes = this.#store.images.get(id)
    const type = bytes && imageType(bytes)
    return type ? { type, bytes } : undefined
  }

  /** Deletes all of it, and gives the files that OpenAI has of it. */
  async delete(): Promise<string[]> {
    this.#isDeleted = true
    this.stop()
    const files = this.#store.attachments().flatMap(({ content }) => ('file_id' in content && content.file_id) || [])
    this.#opened = undefined
    await this.ctx.storage.deleteAlarm()
    await this.ctx.storage.deleteAll()
    this.#news.notify()
    return files
  }

  /**
   * What happened here after a place; where nothing has, what happens next, or nothing after a while. First how it all
   * stands, where the place is not known. Readers ask again and again: a stream would not be told that its reader left.
   */
  async next(id: string, after: number | undefined): Promise<StreamedEvent[]> {
    const news = this.#news.wait(AbortSignal.timeout(PATIENCE))
    const now = this.#since(id, after)
    if (now.length) return now
    await news
    return this.#since(id, after)
  }

  override async alarm(): Promise<void> {
    const run = this.#store.run()
    if (!run || this.#current) return
    run.tries++
    this.#store.setRun(run)
    if (run.tries > TRIES) return this.#finish(run, failureOf('', this.#answer(run).parts.length > 0))
    const stop = new AbortController()
    const prepared = prepareAnswer({ env: this.env, run, store: this.#store, signal: stop.signal })
    const batch = createBatch((events) => this.#happen(events, () => this.#store.setRun(run)))
    const changed = (): void => batch.add(prepared.writer.taken())
    this.#current = { stop, flush: batch.flush }
    try {
      const end = await writeAnswer({ ...(await prepared.writing()), changed })
      batch.flush()
      this.#finish(run, end)
    } catch (error) {
      if (!stop.signal.aborted) await this.#fail(run, error, batch.flush)
    } finally {
      this.#current = undefined
    }
  }

  /** After a connection that was lost, the answer may go on where it is made: the alarm rings again. */
  async #fail(run: Run, error: unknown, flush: () => void): Promise<void> {
    flush()
    if (run.cursor && isLost(error) && run.tries < TRIES)
      return this.ctx.storage.setAlarm(Date.now() + 500 * 2 ** run.tries)
    logFailure(error)
    this.#finish(run, failureOf(error, this.#answer(run).parts.length > 0))
  }

  /** Has messages from `start` on give way to this one, if any, and to an answer that is to be written. */
  async #begin(asked: Asked, start: number, message?: UserMessage): Promise<SendResult> {
    const { conversation: id, visitor, model, tools } = asked
    const gone = this.#store
      .messages()
      .slice(start)
      .map((one) => one.id)
    const answer: AssistantMessage = { role: 'assistant', id: crypto.randomUUID(), model, parts: [] }
    const added = message ? [message, answer] : [answer]
    const title = this.#store.title() || (message && titleOf(message)) || ''
    const events: ConversationEvent[] = added.map((one) => ({ type: 'message', message: one }))
    if (gone.length) events.unshift({ type: 'removed', ids: gone })
    if (title !== this.#store.title()) events.push({ type: 'title', title })
    this.#store.forgetEvents()
    this.#happen(events, () => {
      this.#store.removeMessages(gone)
      for (const one of added) this.#store.putMessage(one)
      this.#store.setTitle(title)
      const usage = { input: 0, output: 0 }
      this.#store.setRun({
        answer: answer.id,
        conversation: id,
        visitor,
        model,
        tools,
        tries: 0,
        round: 0,
        places: {},
        usage,
      })
    })
    await this.ctx.storage.setAlarm(Date.now())
    await this.#index({ id, visitor })
    return { answer: answer.id }
  }

  #finish(run: Run, end: Ending): void {
    const event: ConversationEvent = { type: 'end', message: run.answer, end, usage: run.usage }
    const message = applyToAnswer(this.#answer(run), event)
    this.#happen([event], () => {
      this.#store.putMessage(message)
      this.#store.setRun(undefined)
    })
    this.ctx.waitUntil(this.#index({ id: run.conversation, visitor: run.visitor }))
  }

  #since(id: string, after: number | undefined): StreamedEvent[] {
    if (this.#isDeleted) return [{ type: 'deleted', place: after ?? 0 }]
    const events = after === undefined ? undefined : this.#store.eventsAfter(after)
    return events ?? [{ type: 'conversation', conversation: this.read(id), place: this.#store.place() }]
  }

  #answer({ answer: id, conversation, model }: Run): AssistantMessage {
    const message = this.read(conversation).messages.find((one) => one.id === id)
    return message?.role === 'assistant' ? message : { role: 'assistant', id, model, parts: [] }
  }

  #happen(events: readonly ConversationEvent[], change: () => void): void {
    this.#store.together(() => {
      change()
      if (events.length) this.#store.record(events)
    })
    this.#news.notify()
  }

  async #index({ id, visitor }: { id: string; visitor: string }): Promise<void> {
    if (this.#isDeleted) return
    const text = textOf(this.#store.messages())
    await saveConversation(this.env, { id, visitor, title: this.#store.title(), text })
  }
}
