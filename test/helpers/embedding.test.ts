import { expect, test } from 'vitest'
import { decodeEmbedding } from '../../src/helpers/decodeEmbedding.ts'
import { errorOf } from '../support/errorOf.ts'

test.each([
  ['', []],
  ['AAAAPwAAgL8=', [0.5, -1]],
  ['zczMPQAAAIAAAIB/', [Math.fround(0.1), -0, Infinity]],
])('%s is %j', (text, expected) => {
  expect([...decodeEmbedding(text)]).toEqual(expected)
})

test('is the same on a machine that keeps the highest byte first', () => {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setFloat32(0, 0.1, true)
  expect(decodeEmbedding(btoa(String.fromCharCode(...bytes)))[0]).toBe(Math.fround(0.1))
})

test('takes numbers as they are', () => {
  expect(decodeEmbedding([0.5, -1])).toEqual(Float32Array.of(0.5, -1))
})

test.each(['AAAAPwA=', 'not base64!'])('refuses %s', async (text) => {
  const error = await errorOf((async () => decodeEmbedding(text))())
  expect(error).toMatchObject({ name: 'OpenAIError', message: 'The embedding is not base64 of 32-bit floats.' })
})
