import { expect, test } from 'vitest'
import { checkRequest } from '../../scripts/recordings/checkRequest.ts'
import { recording } from './fixtures.ts'

const body = (fields: object): { requestBody: string } => ({ requestBody: JSON.stringify(fields) })
const messages = [{ role: 'user', content: 'Hi' }]

test('behavior: a request that fits is accepted, a streamed one too', async () => {
  const request = recording('createChatCompletion', {}, body({ model: 'm', messages, stream: true }))
  expect((await checkRequest(request)).outcome).toBe('accepted')
})

test('behavior: a request whose body was not kept is not judged', async () => {
  expect((await checkRequest(recording('createChatCompletion', {}))).outcome).toBe('not recorded')
})

test('behavior: what one host alone takes is refused for the written reason', async () => {
  const request = recording(
    'createChatCompletion',
    {},
    body({ model: 'm', messages, tool_choice: 'any', tools: [{ function: { name: 'f' } }] }),
  )
  const { outcome, fields } = await checkRequest(request)
  expect(outcome).toBe('refused for a reason')
  expect(fields.map(({ path }) => path)).toEqual(expect.arrayContaining(['tool_choice', 'tools.[].type']))
})

test('behavior: a missing model is excused on Azure only', async () => {
  const request = body({ messages })
  const azure = recording(
    'createChatCompletion',
    {},
    { ...request, host: 'x.openai.azure.com', path: '/openai/deployments/d/chat/completions' },
  )
  expect((await checkRequest(azure)).outcome).toBe('refused for a reason')
  expect((await checkRequest(recording('createChatCompletion', {}, request))).outcome).toBe('refused')
})
