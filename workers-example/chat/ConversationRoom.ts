import { DurableObject } from 'cloudflare:workers'
import { cancelResponse } from 'bonsai-openai/operations/cancelResponse'
import { connect } from '../connect.ts'
import type { Env } from '../env.ts'
import { logFailure } from '../logFailure.ts'
import { saveConversation } from '../visitors/conversations.ts'
import { applyToAnswer } from './applyEvent.ts'
import { createBatch } from './createBatch.ts'
import { createJournal } from './createJournal.ts'
import { failureOf } from './failureOf.ts'
import { imageType } from './imageType.ts'
import type { StoredAttachment } from './openStore.ts'
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
import { busy, missing, type Refused } from './refused.ts'
import type { Run } from './run.ts'
import { textOf } from './textOf.ts'
import { titleOf } from './titleOf.ts'
import type { Asked, Turn } from './turn.ts'
import { turnOf } from './turnOf.ts'
import { isLost, writeAnswer } from './writeAnswer.ts'

/** Times that an answer is gone on with after a restart or a lost connection. */
const TRIES = 10

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
  readonly #journal = createJournal(this.ctx.storage)
  #current: Current | undefined

  read(id: string): Conversation {
    return this.#journal.read(id)
  }

  /** Adds what the user says and has it answered. The same message again changes nothing. */
  async send({ id, text, attachments, replaces, ...asked }: Turn): Promise<SendResult | Refused> {
    this.#journal.revive()
    const store = this.#journal.store()
    const messages = store.messages()
    const known = messages.findIndex((message) => message.id === id)
    if (known >= 0) return { answer: messages[known + 1]?.id ?? '' }
    if (store.run()) return busy
    const start = replaces === undefined ? messages.length : messages.findIndex((message) => message.id === replaces)
    if (start < 0) return missing('The message to edit')
    const stored = store.attachments().map(({ attachment }) => attachment)
    const chosen = attachments.flatMap((one) => stored.find((attachment) => attachment.id === one) ?? [])
    if (chosen.length < attachments.length) return missing('A file of this message')
    return this.#begin(asked, start, { role: 'user', id, text, attachments: chosen })
  }

  /** Writes an answer anew: that one, or the last. What came after it goes. */
  async regenerate(asked: Asked, id: string | undefined): Promise<SendResult | Refused> {
    const store = this.#journal.store()
    if (store.run()) return busy
    const start = store
      .messages()
      .findLastIndex((message) => message.role === 'assistant' && (id === undefined || message.id === id))
    return start < 0 ? missing('The answer') : this.#begin(asked, start)
  }

  /** Ends the answer that is being written, here and at OpenAI; what came of it stays. */
  stop(): void {
    this.#current?.flush()
    const run = this.#journal.store().run()
    if (!run) return
    this.#finish(run, { reason: 'stopped', message: 'You stopped this answer.' })
    this.#abort(run)
  }

  /** Takes a turn away: what the user said, and the answer to it. */
  remove(id: string): Refused | undefined {
    const store = this.#journal.store()
    if (store.run()) return busy
    const ids = turnOf(store.messages(), id)
    if (ids.length) this.#journal.happen([{ type: 'removed', ids }], () => store.removeMessages(ids))
    return undefined
  }

  rename(title: string): void {
    this.#journal.happen([{ type: 'title', title }], () => this.#journal.store().setTitle(title))
  }

  /** Puts a card on an answer that has ended. */
  setCard(id: string, card: Card): void {
    const store = this.#journal.store()
    const message = store.messages().find((one) => one.id === id)
    if (message?.role !== 'assistant') return
    this.#journal.happen([{ type: 'card', message: id, card }], () => store.putMessage({ ...message, card }))
  }

  /** Takes a file for the next message; of images the bytes, to be shown. */
  attach(stored: StoredAttachment, bytes?: Uint8Array): void {
    const store = this.#journal.store()
    store.together(() => {
      store.addAttachment(stored)
      if (bytes) store.images.put(stored.attachment.id, bytes)
    })
  }

  image(id: string): { type: string; bytes: Uint8Array<ArrayBuffer> } | undefined {
    const bytes = this.#journal.store().images.get(id)
    const type = bytes && imageType(bytes)
    return type ? { type, bytes } : undefined
  }

  /**
   * What happened here after a place; where nothing has, what happens next, or nothing after a while. First how it all
   * stands, where the place is not known. Readers ask again and again: a stream would not be told that its reader left.
   */
  async next(id: string, after: number | undefined): Promise<StreamedEvent[]> {
    await this.#wake()
    return this.#journal.next(id, after)
  }

  /** Deletes all of it, and gives the files that OpenAI has of it. */
  async delete(): Promise<string[]> {
    const store = this.#journal.store()
    const run = store.run()
    const stored = store.attachments()
    if (run) this.#abort(run)
    await this.#journal.erase()
    return stored.flatMap(({ content }) => ('file_id' in content && content.file_id) || [])
  }

  override async alarm(): Promise<void> {
    const store = this.#journal.store()
    const run = store.run()
    if (!run || this.#current) return
    run.tries++
    store.setRun(run)
    if (run.tries > TRIES) return this.#finish(run, failureOf('', this.#journal.answer(run).parts.length > 0))
    const stop = new AbortController()
    const prepared = prepareAnswer({ env: this.env, run, store, signal: stop.signal })
    const batch = createBatch((events) => this.#journal.happen(events, () => store.setRun(run)))
    const changed = (): void => batch.add(prepared.writer.taken())
    this.#current = { stop, flush: batch.flush }
    try {
      const end = await writeAnswer({ ...(await prepared.writing()), changed })
      batch.flush()
      this.#finish(run, end)
    } catch (error) {
      batch.flush()
      if (!stop.signal.aborted) await this.#fail(run, error)
    } finally {
      this.#current = undefined
    }
  }

  /** Rings the alarm for an answer that nobody writes any more: of one that ended badly again and again, no alarm is left. */
  async #wake(): Promise<void> {
    const { storage } = this.ctx
    if (this.#current || this.#journal.isDeleted() || !this.#journal.store().run()) return
    if ((await storage.getAlarm()) === null && !this.#current) await storage.setAlarm(Date.now())
  }

  /** Ends what writes an answer. */
  #abort({ cursor }: Run): void {
    this.#current?.stop.abort()
    if (!cursor) return
    // It may have ended meanwhile.
    this.ctx.waitUntil(cancelResponse(connect(this.env), { response_id: cursor.response_id }).catch(() => {}))
  }

  /** After a connection that was lost, the answer may go on where it is made: the alarm rings again. */
  async #fail(run: Run, error: unknown): Promise<void> {
    if (run.cursor && isLost(error) && run.tries < TRIES)
      return this.ctx.storage.setAlarm(Date.now() + 500 * 2 ** run.tries)
    logFailure(error)
    this.#finish(run, failureOf(error, this.#journal.answer(run).parts.length > 0))
  }

  /** Has messages from `start` on give way to this one, if any, and to an answer that is to be written. */
  async #begin(asked: Asked, start: number, message?: UserMessage): Promise<SendResult> {
    const store = this.#journal.store()
    const gone = store
      .messages()
      .slice(start)
      .map(({ id }) => id)
    const answer: AssistantMessage = { role: 'assistant', id: crypto.randomUUID(), model: asked.model, parts: [] }
    const added = message ? [message, answer] : [answer]
    const title = store.title() || (message ? titleOf(message) : '')
    const events: ConversationEvent[] = added.map((one) => ({ type: 'message', message: one }))
    if (gone.length) events.unshift({ type: 'removed', ids: gone })
    if (title !== store.title()) events.push({ type: 'title', title })
    store.forgetEvents()
    this.#journal.happen(events, () => {
      store.removeMessages(gone)
      for (const one of added) store.putMessage(one)
      store.setTitle(title)
      store.setRun({ ...asked, answer: answer.id, tries: 0, round: 0, places: {}, usage: { input: 0, output: 0 } })
    })
    await this.ctx.storage.setAlarm(Date.now())
    await this.#index(asked)
    return { answer: answer.id }
  }

  #finish(run: Run, end: Ending): void {
    const event: ConversationEvent = { type: 'end', message: run.answer, end, usage: run.usage }
    const message = applyToAnswer(this.#journal.answer(run), event)
    const store = this.#journal.store()
    this.#journal.happen([event], () => {
      store.putMessage(message)
      store.setRun(undefined)
    })
    this.ctx.waitUntil(this.#index(run))
  }

  /** Has the list of the visitor's conversations know how this one stands. */
  async #index({ conversation: id, visitor }: Pick<Asked, 'conversation' | 'visitor'>): Promise<void> {
    const store = this.#journal.store()
    await saveConversation(this.env, { id, visitor, title: store.title(), text: textOf(store.messages()) })
  }
}
