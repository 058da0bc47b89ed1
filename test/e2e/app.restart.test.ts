import { afterAll, beforeAll, expect, test } from 'vitest'
import { message, responseEvents } from './conversations/responseEvents.ts'
import type { ScriptedUpstream } from './conversations/scriptedUpstream.ts'
import { type ConversationSite, startConversationSite } from './conversations/site.ts'
import type { Followed, Visitor } from './conversations/visitor.ts'

let site: ConversationSite
let upstream: ScriptedUpstream
let visitor: Visitor

beforeAll(async () => {
  site = await startConversationSite()
  upstream = site.upstream
  visitor = await site.visit()
})
afterAll(() => site.close())

const hasParts = ({ conversation }: Followed): boolean => {
  const last = conversation.messages.at(-1)
  return last?.role === 'assistant' && last.parts.length > 0
}

test('an answer goes on, after a crash in its middle, from the event where it was', async () => {
  const id = crypto.randomUUID()
  const pieces = Array.from({ length: 40 }, (_, index) => `${index} `)
  upstream.answer(responseEvents([message(pieces)]))
  const release = upstream.hold(20)
  await visitor.send(id, { text: 'Count.' })
  const before = await visitor.follow(id, hasParts)
  await site.restart(release)
  const answer = await visitor.answered(id)
  expect(answer).toMatchObject({ end: { reason: 'complete' }, parts: [{ text: pieces.join('') }] })
  expect(upstream.asked()).toHaveLength(1)
  const resumed = upstream.seen.filter(({ search }) => search.includes('starting_after'))
  expect(Number(new URLSearchParams(resumed[0]?.search).get('starting_after'))).toBeGreaterThan(5)
  // Who listened before the crash goes on too, and gets nothing twice.
  const after = await visitor.follow(id, ({ events }) => events.at(-1)?.type === 'end', before.events.at(-1)?.place)
  expect(after.events.map(({ type }) => type)).not.toContain('conversation')
})

test('one that ended meanwhile is fetched whole', async () => {
  const id = crypto.randomUUID()
  const asked = upstream.asked().length
  const release = upstream.hold(12)
  await visitor.send(id, { text: 'How are you?' })
  await visitor.follow(id, hasParts)
  await site.restart(release)
  expect(await visitor.answered(id)).toMatchObject({ end: { reason: 'complete' }, parts: [{}, { type: 'text' }] })
  expect(upstream.asked()).toHaveLength(asked + 1)
})
