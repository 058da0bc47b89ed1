import { Hono } from 'hono'
import { array, maxLength, minLength, object, optional, pipe, string, trim } from 'valibot'
import type { App, Env } from '../env.ts'
import { readBody, refuse } from '../http.ts'
import type { ChatRoom } from './ChatRoom.ts'

const Id = pipe(string(), minLength(1), maxLength(200))
const Message = object({
  content: pipe(string(), trim(), minLength(1), maxLength(100_000)),
  files: optional(pipe(array(object({ id: Id, filename: string() })), maxLength(20)), []),
})

const busy = 'An answer is being written. Wait for its end, or stop it.'

/** Chats that are kept. Who knows the id of a chat may read it and write to it, so it is a UUID. */
export const room = new Hono<App>().basePath('/:id{[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}}')

room.get('/', async (c) => c.json(await open(c.env, c.req.param('id')).read()))

room.post('/messages', async (c) => {
  const message = await readBody(c.req.raw, Message)
  const taken = await open(c.env, c.req.param('id')).send({ role: 'user', ...message })
  return taken ? c.json({}, 202) : refuse(409, 'busy', busy)
})

room.post('/retry', async (c) => {
  const taken = await open(c.env, c.req.param('id')).retry()
  return taken ? c.json({}, 202) : refuse(409, 'busy', busy)
})

room.post('/stop', async (c) => {
  await open(c.env, c.req.param('id')).stop()
  return c.json({})
})

room.get('/stream', (c) => open(c.env, c.req.param('id')).fetch(c.req.raw))

function open({ CHATS }: Env, id: string): DurableObjectStub<ChatRoom> {
  return CHATS.getByName(id)
}
