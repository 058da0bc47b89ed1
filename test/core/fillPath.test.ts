import { expect, test } from 'vitest'
import { fillPath } from '../../src/core/fillPath.ts'

const refuse = (need: string): never => {
  throw new Error(need)
}

test('takes values out of the fields and encodes them', () => {
  const fields = { thread_id: 'a/b?', limit: 2 }
  expect(fillPath(refuse, '/threads/{thread_id}/runs', fields)).toBe('/threads/a%2Fb%3F/runs')
  expect(fields).toEqual({ limit: 2 })
})

test.each(['', '.', '..', undefined, null])('refuses %s', (thread_id) => {
  expect(() => fillPath(refuse, '/threads/{thread_id}', { thread_id })).toThrow(/^needs (another )?`thread_id`/)
})

test('refuses half a character, as URLs do', () => {
  expect(() => fillPath(refuse, '/threads/{thread_id}', { thread_id: 'a\uD800' })).toThrow(URIError)
})
