import { expect, test } from 'vitest'
import { fillPath } from '../../src/core/path.ts'

test('takes values out of the fields and encodes them', () => {
  const fields = { thread_id: 'a/b?', limit: 2 }
  expect(fillPath('x', '/threads/{thread_id}/runs', fields)).toBe('/threads/a%2Fb%3F/runs')
  expect(fields).toEqual({ limit: 2 })
})

test.each(['', '.', '..', undefined, null])('refuses %s', (thread_id) => {
  expect(() => fillPath('getThread', '/threads/{thread_id}', { thread_id })).toThrow('getThread needs `thread_id`')
})
