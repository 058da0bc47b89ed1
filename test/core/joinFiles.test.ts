import { expect, test } from 'vitest'
import type { Uploadable } from '../../src/core/index.ts'
import { joinFiles } from '../../src/core/joinFiles.ts'
import type { Refuse } from '../../src/core/openAIError.ts'
import { errorOf } from '../support/errorOf.ts'
import { watchedFile } from '../support/watchedFile.ts'

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
const refuse: Refuse = (problem) => {
  throw new Error(problem)
}

/** Files as one stream, with what ends its attempt and what the attempt would be told. */
interface Joined {
  stream: ReadableStream<Uint8Array>
  end(reason: unknown): void
  told: unknown[]
}

function join(...files: { file: Uploadable }[]): Joined {
  const told: unknown[] = []
  const attempt = new AbortController()
  const named = files.map(({ file }, index) => ({ name: `${index}`, file }))
  const stream = joinFiles(named, refuse, attempt.signal, (error) => told.push(error))
  return { stream, end: (reason) => attempt.abort(reason), told }
}

test('a stream that is ended breaks off, and does not look whole', async () => {
  const { stream, end } = join(watchedFile('a stream'))
  const reader = stream.getReader()
  await reader.read()
  const reason = new Error('left')
  end(reason)
  expect(await errorOf(reader.read())).toBe(reason)
})

test('ended twice, by the platform and by the call, a source is ended once', async () => {
  const watched = watchedFile('an iterable')
  const { stream, end } = join(watched)
  const reader = stream.getReader()
  await reader.read()
  await reader.cancel()
  end(new Error('left'))
  await expect.poll(() => watched.ended).toBe(1)
})

test('a read that fails since it was ended is not told', async () => {
  let fail: (error: unknown) => void = () => {}
  const cut = new Promise<never>((_, reject) => {
    fail = reject
  })
  const file: Uploadable = {
    [Symbol.asyncIterator]: () => ({
      next: () => cut,
      return() {
        fail(new Error('cut'))
        return cut
      },
    }),
  }
  const { stream, told } = join({ file })
  const reader = stream.getReader()
  const pending = reader.read()
  await sleep(0)
  await reader.cancel()
  await pending
  await sleep(0)
  expect(told).toEqual([])
})

test('once all is over, nothing else is opened', async () => {
  const [first, second] = [watchedFile('a stream'), watchedFile('a source')]
  const { stream, told } = join(first, second)
  const reader = stream.getReader()
  await reader.read()
  const pending = reader.read()
  await sleep(0)
  await reader.cancel()
  expect(await pending).toMatchObject({ done: true })
  await sleep(20)
  expect([first.ended, second.opened, told]).toEqual([1, 0, []])
})
