import { expect, test } from 'vitest'
import type { Client } from '../../src/core/index.ts'
import { addUploadPart } from '../../src/operations/addUploadPart.ts'
import { cancelUpload } from '../../src/operations/cancelUpload.ts'
import { completeUpload } from '../../src/operations/completeUpload.ts'
import { createUpload } from '../../src/operations/createUpload.ts'
import { downloadFile } from '../../src/operations/downloadFile.ts'
import { retrieveFile } from '../../src/operations/retrieveFile.ts'
import { errorOf } from '../support/errorOf.ts'
import { createBareWorld } from './support/world.ts'

const begin = (client: Client, bytes: number): ReturnType<typeof createUpload> =>
  createUpload(client, {
    filename: 'big.txt',
    purpose: 'assistants',
    bytes,
    mime_type: 'text/plain',
    expires_after: { anchor: 'created_at', seconds: 3600 },
  })

const add = async (client: Client, upload_id: string, text: string): Promise<string> =>
  (await addUploadPart(client, { upload_id, data: new File([text], 'part') })).id

test('parts become a file in the order that completes them', async () => {
  const { client, clock } = createBareWorld()
  const { id: upload_id } = await begin(client, 10)
  const [second, first] = await Promise.all([add(client, upload_id, 'World'), add(client, upload_id, 'Hello')])
  const { status, file } = await completeUpload(client, { upload_id, part_ids: [first, second] })
  expect({ status, bytes: file?.bytes, filename: file?.filename }).toEqual({
    status: 'completed',
    bytes: 10,
    filename: 'big.txt',
  })
  const file_id = file?.id ?? ''
  expect(await (await downloadFile(client, { file_id })).text()).toBe('HelloWorld')
  clock.advance(3_600_000)
  expect(await errorOf(retrieveFile(client, { file_id }))).toMatchObject({ status: 404 })
})

test('a size that is not the one announced is refused, and can be mended', async () => {
  const { client } = createBareWorld()
  const { id: upload_id } = await begin(client, 10)
  const part = await add(client, upload_id, 'Hello')
  expect(await errorOf(completeUpload(client, { upload_id, part_ids: [part] }))).toMatchObject({
    status: 400,
    param: 'part_ids',
  })
  const other = await add(client, upload_id, 'World')
  expect(await completeUpload(client, { upload_id, part_ids: [part, other] })).toMatchObject({ status: 'completed' })
})

test('what was cancelled, or is an hour old, takes no more', async () => {
  const { client, clock, mock } = createBareWorld()
  const cancelled = await begin(client, 5)
  const late = await begin(client, 5)
  await add(client, cancelled.id, 'Hello')
  expect(await cancelUpload(client, { upload_id: cancelled.id })).toMatchObject({ status: 'cancelled' })
  clock.advance(3_600_000)
  for (const { id } of [cancelled, late]) expect(await errorOf(add(client, id, 'x'))).toMatchObject({ status: 400 })
  expect(mock.state.uploads.get(late.id)).toMatchObject({ status: 'expired' })
  expect(mock.state.uploadParts.size).toBe(0)
})
