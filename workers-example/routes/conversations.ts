import { deleteFile } from 'bonsai-openai/operations/deleteFile'
import { eventStreamResponse } from 'bonsai-openai/streams/eventStreamResponse'
import { Hono } from 'hono'
import { type GenericSchema, maxLength, minLength, object, pipe, string, trim } from 'valibot'
import { limits } from '../chat/limits.ts'
import type { RenameRequest, StreamedEvent } from '../chat/protocol.ts'
import { connect } from '../connect.ts'
import type { App, Env } from '../env.ts'
import { budget } from '../guard/budget.ts'
import { readBody, refuse } from '../http.ts'
import { forgetConversation, listConversations, ownerOf, saveTitle } from '../visitors/conversations.ts'
import { attachments } from './attachments.ts'
import { card } from './card.ts'
import { answerOutcome, openRoom } from './openRoom.ts'
import { readRegenerate, readSend } from './readAsked.ts'

const Rename: GenericSchema<unknown, RenameRequest> = object({
  title: pipe(string(), trim(), minLength(1), maxLength(limits.title)),
})

/** Conversations of a visitor. */
export const conversations = new Hono<App>()

conversations.get('/', async (c) => {
  const { q: words, before } = c.req.query()
  return c.json(await listConversations(c.env, c.var.visitor, { words, before }))
})

/** One conversation. Only a first message, or a file for it, makes one; another visitor's is not there. */
const one = new Hono<App>().basePath('/:id{[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}}')

one.use(async (c, next) => {
  const owner = await ownerOf(c.env, c.req.param('id') ?? '')
  const makesOne = c.req.method === 'POST' && /\/(messages|attachments)$/.test(c.req.path)
  if (owner === c.var.visitor || (owner === undefined && makesOne)) return next()
  return refuse(404, 'not_found', 'This conversation does not exist, or was deleted.')
})

one.get('/', async (c) => c.json(await openRoom(c.env, c.req.param('id')).read(c.req.param('id'))))

one.get('/events', (c) => {
  const after = Number(c.req.query('after') ?? Number.NaN)
  return eventStreamResponse(follow(c.env, c.req.param('id'), Number.isNaN(after) ? undefined : after))
})

one.patch('/', async (c) => {
  const id = c.req.param('id')
  const { title } = await readBody(c.req.raw, Rename)
  await openRoom(c.env, id).rename(title)
  return c.json(await saveTitle(c.env, id, title))
})

one.delete('/', async (c) => {
  const id = c.req.param('id')
  const files = await openRoom(c.env, id).delete()
  await forgetConversation(c.env, id)
  c.executionCtx.waitUntil(deleteFiles(c.env, files))
  return c.body(null, 204)
})

one.post('/messages', budget, async (c) => {
  const turn = await readSend(c)
  return answerOutcome(await openRoom(c.env, turn.conversation).send(turn))
})

one.post('/regenerate', budget, async (c) => {
  const { message, ...asked } = await readRegenerate(c)
  return answerOutcome(await openRoom(c.env, asked.conversation).regenerate(asked, message))
})

one.post('/stop', async (c) => {
  await openRoom(c.env, c.req.param('id')).stop()
  return c.body(null, 204)
})

one.delete('/messages/:message', async (c) => {
  const refused = await openRoom(c.env, c.req.param('id')).remove(c.req.param('message'))
  return refused ? answerOutcome(refused) : c.body(null, 204)
})

one.get('/files/:file', async (c) => {
  const image = await openRoom(c.env, c.req.param('id')).image(c.req.param('file'))
  if (!image) return refuse(404, 'not_found', 'This image is no longer there.')
  return c.body(image.bytes, 200, {
    'content-type': image.type,
    'cache-control': 'private, max-age=31536000, immutable',
  })
})

one.route('/attachments', attachments)
one.route('/messages/:message/card', card)
conversations.route('/', one)

/** What happens in a conversation, for as long as someone listens. */
async function* follow(env: Env, id: string, after: number | undefined): AsyncGenerator<StreamedEvent, void> {
  const room = openRoom(env, id)
  for (let place = after; ; ) {
    for (const event of await room.next(id, place)) {
      yield event
      if (event.type === 'deleted') return
      place = event.place
    }
  }
}

/** What OpenAI holds of a conversation goes with it; a file that is gone already is as good. */
async function deleteFiles(env: Env, ids: readonly string[]): Promise<void> {
  const client = connect(env)
  await Promise.allSettled(ids.map((file_id) => deleteFile(client, { file_id })))
}
