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

test('every value comes back, bit for bit', () => {
  const values = Float32Array.from({ length: 5000 }, (_, index) => Math.sin(index) * 10 ** ((index % 70) - 35))
  const view = new DataView(new ArrayBuffer(values.length * 4))
  for (const [index, value] of values.entries()) view.setFloat32(index * 4, value, true)
  const text = btoa(Array.from(new Uint8Array(view.buffer), (byte) => String.fromCharCode(byte)).join(''))
  expect(decodeEmbedding(text)).toEqual(values)
})

test.each([[[[0.5, 1]]], [[null, null, 0.5]], [['0.5']], [null], [undefined], [{ 0: 0.5 }], [5]])(
  'refuses %j, which is no list of numbers',
  async (value) => {
    const error = await errorOf((async () => Reflect.apply(decodeEmbedding, undefined, [value]))())
    expect(error).toMatchObject({ name: 'OpenAIError', message: expect.stringContaining('nor a list of numbers') })
  },
)

test.each(['AAAAPwA=', 'AAA', 'not base64!', '{"a":1}'])('refuses %s', async (text) => {
  const error = await errorOf((async () => decodeEmbedding(text))())
  expect(error).toMatchObject({ name: 'OpenAIError', message: 'The embedding is not base64 of 32-bit floats.' })
})
