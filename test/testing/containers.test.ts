import { expect, test } from 'vitest'
import { createContainer } from '../../src/operations/createContainer.ts'
import { createContainerFile } from '../../src/operations/createContainerFile.ts'
import { createFile } from '../../src/operations/createFile.ts'
import { deleteContainer } from '../../src/operations/deleteContainer.ts'
import { deleteContainerFile } from '../../src/operations/deleteContainerFile.ts'
import { listContainerFiles } from '../../src/operations/listContainerFiles.ts'
import { listContainers } from '../../src/operations/listContainers.ts'
import { retrieveContainer } from '../../src/operations/retrieveContainer.ts'
import { retrieveContainerFile } from '../../src/operations/retrieveContainerFile.ts'
import { retrieveContainerFileContent } from '../../src/operations/retrieveContainerFileContent.ts'
import { errorOf } from '../support/errorOf.ts'
import { createBareWorld } from './support/world.ts'

test('files are uploaded, or copied from those that are there; their bytes come back', async () => {
  const { client } = createBareWorld()
  const kept = await createFile(client, { file: new File(['a,b'], 'kept.csv'), purpose: 'user_data' })
  const { id: container_id } = await createContainer(client, { name: 'Box', file_ids: [kept.id] })
  const sent = await createContainerFile(client, { container_id, file: new File(['1,2'], 'sent.csv') })
  const copied = await createContainerFile(client, { container_id, file_id: kept.id })
  const { data } = await listContainerFiles(client, { container_id, order: 'asc' })
  expect(data.map(({ path, bytes }) => ({ path, bytes }))).toEqual([
    { path: '/mnt/data/kept.csv', bytes: 3 },
    { path: '/mnt/data/sent.csv', bytes: 3 },
    { path: '/mnt/data/kept.csv', bytes: 3 },
  ])
  const textOf = async ({ id }: { id: string }): Promise<string> =>
    (await retrieveContainerFileContent(client, { container_id, file_id: id })).text()
  expect(await Promise.all([sent, copied].map(textOf))).toEqual(['1,2', 'a,b'])
  await deleteContainerFile(client, { container_id, file_id: sent.id })
  expect(await errorOf(retrieveContainerFile(client, { container_id, file_id: sent.id }))).toMatchObject({
    status: 404,
  })
})

test('a file of one container is none of another', async () => {
  const { client } = createBareWorld()
  const [one, other] = await Promise.all(['One', 'Other'].map((name) => createContainer(client, { name })))
  const file = await createContainerFile(client, { container_id: one?.id ?? '', file: new File(['x'], 'x') })
  const asked = retrieveContainerFile(client, { container_id: other?.id ?? '', file_id: file.id })
  expect(await errorOf(asked)).toMatchObject({ status: 404 })
})

test('a container expires when it was not used for its minutes', async () => {
  const { client, clock } = createBareWorld()
  const expires_after = { anchor: 'last_active_at', minutes: 5 } as const
  const { id: container_id } = await createContainer(client, { name: 'Box', expires_after })
  clock.advance(4 * 60_000)
  await createContainerFile(client, { container_id, file: new File(['x'], 'x') })
  clock.advance(4 * 60_000)
  expect(await retrieveContainer(client, { container_id })).toMatchObject({ status: 'running' })
  clock.advance(60_000)
  expect(await retrieveContainer(client, { container_id })).toMatchObject({ status: 'expired' })
  const late = createContainerFile(client, { container_id, file: new File(['x'], 'x') })
  expect(await errorOf(late)).toMatchObject({ status: 400 })
})

test('deleting one takes its files along', async () => {
  const { client, mock } = createBareWorld()
  const { id: container_id } = await createContainer(client, { name: 'Box' })
  await createContainerFile(client, { container_id, file: new File(['x'], 'x') })
  expect(await deleteContainer(client, { container_id })).toBeUndefined()
  expect((await listContainers(client, { name: 'Box' })).data).toEqual([])
  expect([mock.state.containerFiles.size, mock.state.containerContents.size]).toEqual([0, 0])
})
