import { expect, test } from 'vitest'
import { operations, templateOf } from '../../scripts/recordings/operations.ts'
import { paramsOf } from '../../scripts/recordings/paramsOf.ts'
import { recording } from './fixtures.ts'

test('behavior: an operation tells its path template', async () => {
  const { getRunStep } = operations
  expect(getRunStep && (await templateOf(getRunStep))).toBe('/threads/{thread_id}/runs/{run_id}/steps/{step_id}')
})

test('behavior: path, query and body become one object, `stream` left out', async () => {
  const request = recording(
    'createRun',
    {},
    {
      path: '/v1/threads/thread%201/runs/',
      query: 'limit=2&include%5B%5D=a%5B*%5D&order=asc&api-version=2024-02-01',
      requestBody: '{"assistant_id":"asst_1","stream":true}',
    },
  )
  expect(await paramsOf(request, '/threads/{thread_id}/runs')).toEqual({
    assistant_id: 'asst_1',
    thread_id: 'thread 1',
    limit: 2,
    include: ['a[*]'],
    order: 'asc',
  })
})

test('behavior: an upload gets a stand-in for a file that was not recorded', async () => {
  const { file, ...rest } = await paramsOf(recording('createFile', {}, { requestBody: '' }), '/files')
  expect(file).toBeInstanceOf(File)
  expect(rest).toEqual({})
})

test('behavior: fields of a recorded form are read', async () => {
  const part = (name: string, value: string): string =>
    `--made-up\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
  const requestBody = `${part('model', 'whisper-1')}${part('response_format', 'text')}--made-up--\r\n`
  const params = await paramsOf(recording('createTranscription', '', { requestBody }), '/audio/transcriptions')
  expect(params).toMatchObject({ model: 'whisper-1', response_format: 'text' })
})
