import { expect, test } from 'vitest'
import { applyOverlay, type OverlayAction } from '../../codegen/overlay.ts'

const document = { list: ['a', 'b', 'c'], object: { kept: 1, inner: { x: 1 } } }

function apply(...actions: Partial<OverlayAction>[]): unknown {
  const full = actions.map((action) => ({ target: '$', description: 'why', ...action }))
  return applyOverlay(document, { overlay: '1.0.0', info: { title: 't', version: '1' }, actions: full })
}

test('merges objects', () => {
  expect(apply({ target: '$.object', update: { inner: { y: 2 }, new: true } })).toMatchObject({
    object: { kept: 1, inner: { x: 1, y: 2 }, new: true },
  })
})

test('appends to arrays, one entry or several', () => {
  expect(apply({ target: '$.list', update: 'd' })).toMatchObject({ list: ['a', 'b', 'c', 'd'] })
  expect(apply({ target: '$.list', update: ['d', 'e'] })).toMatchObject({ list: ['a', 'b', 'c', 'd', 'e'] })
  expect(apply({ target: '$', update: { list: ['d'] } })).toMatchObject({ list: ['a', 'b', 'c', 'd'] })
})

test('replaces scalars', () => {
  expect(apply({ target: '$.object.kept', update: 2 })).toMatchObject({ object: { kept: 2 } })
})

test('removes several items of one array', () => {
  expect(apply({ target: "$.list[?@ == 'a' || @ == 'b']", remove: true })).toMatchObject({ list: ['c'] })
})

test('removes fields', () => {
  expect(apply({ target: '$.object.inner', remove: true })).toEqual({ list: ['a', 'b', 'c'], object: { kept: 1 } })
})

test('leaves the document as it was', () => {
  const before = structuredClone(document)
  apply({ target: '$.object', remove: true })
  expect(document).toEqual(before)
})

test('error: an action without a match', () => {
  expect(() => apply({ target: '$.none', remove: true })).toThrow('$.none matches nothing')
})

test('error: an action without a reason', () => {
  expect(() => apply({ target: '$.list', description: '', update: 'd' })).toThrow('gives no reason')
})
