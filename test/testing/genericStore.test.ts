import { expect, test } from 'vitest'
import { createVideo } from '../../src/operations/createVideo.ts'
import { createVideoEdit } from '../../src/operations/createVideoEdit.ts'
import { createVideoRemix } from '../../src/operations/createVideoRemix.ts'
import { deleteVideo } from '../../src/operations/deleteVideo.ts'
import { getVideo } from '../../src/operations/getVideo.ts'
import { listVideos } from '../../src/operations/listVideos.ts'
import { retrieveVideoContent } from '../../src/operations/retrieveVideoContent.ts'
import type { Context } from '../../src/testing/context.ts'
import { type Generic, genericHandler } from '../../src/testing/genericHandler.ts'
import { errorOf } from '../support/errorOf.ts'
import { createBareWorld } from './support/world.ts'

test('what is created is found, listed newest first, and gone once it is deleted', async () => {
  const { client, clock } = createBareWorld()
  clock.advance(5000)
  const first = await createVideo(client, { prompt: 'A tree.', seconds: '8' })
  const second = await createVideoRemix(client, { video_id: first.id, prompt: 'At night.' })
  const third = await createVideoEdit(client, { video: { id: first.id }, prompt: 'In the rain.' })
  expect(first).toMatchObject({ prompt: 'A tree.', seconds: '8', status: 'completed', error: null })
  expect(first.id).toMatch(/^video_/)
  expect(first.created_at).toBe(Math.floor(clock.now() / 1000))
  expect(await getVideo(client, { video_id: second.id })).toEqual(second)
  expect((await listVideos(client)).data).toEqual([third, second, first])
  expect(await listVideos(client, { limit: 1, after: third.id })).toMatchObject({ data: [second], has_more: true })
  expect(await deleteVideo(client, { video_id: first.id })).toMatchObject({ id: first.id, deleted: true })
  expect(await errorOf(getVideo(client, { video_id: first.id }))).toMatchObject({ status: 404 })
  expect((await listVideos(client)).data).toEqual([third, second])
})

test('bytes come with the type that the document names, of what is there alone', async () => {
  const { client } = createBareWorld()
  const { id } = await createVideo(client, { prompt: 'A tree.' })
  const content = await retrieveVideoContent(client, { video_id: id })
  expect(content.headers.get('content-type')).toBe('video/mp4')
  expect((await content.arrayBuffer()).byteLength).toBeGreaterThan(0)
  expect(await errorOf(retrieveVideoContent(client, { video_id: 'video_none' }))).toMatchObject({ status: 404 })
})

test('state.resources holds it by its path, and reset empties it', async () => {
  const { client, mock } = createBareWorld()
  const { id } = await createVideo(client, { prompt: 'A tree.' })
  expect([...mock.state.resources.keys()]).toEqual([`/videos/${id}`])
  mock.state.reset()
  expect((await listVideos(client)).data).toEqual([])
})

/** As much of a mock as the store needs. */
function contextOf(resources: [path: string, value: object][]): Context {
  const { mock } = createBareWorld()
  for (const [path, value] of resources) mock.state.resources.set(path, value)
  return { state: mock.state, seconds: () => 7, id: (prefix: string) => `${prefix}1` } as unknown as Context
}

test('an update takes what the answer has of the params', () => {
  const context = contextOf([['/trees/t1', { id: 't1', name: 'Oak', height: 3 }]])
  const generic: Generic = { does: 'update', at: '/trees/{tree_id}', within: '/trees/{tree_id}', echoes: ['name'] }
  const changed = genericHandler(generic, { tree_id: 't1', name: 'Elm', height: 9 }, context)
  expect(changed).toEqual({ id: 't1', name: 'Elm', height: 3 })
  expect(context.state.resources.get('/trees/t1')).toBe(changed)
  expect(() => genericHandler(generic, { tree_id: 't2', name: 'Elm' }, context)).toThrow("'/trees/t2'")
})

test('deleting takes what lies within, and nothing beside', () => {
  const paths = ['/trees/t1', '/trees/t1/leaves/l1', '/trees/t10', '/trees/t10/leaves/l1']
  const context = contextOf(paths.map((path) => [path, {}]))
  const generic: Generic = { does: 'delete', at: '/trees/{tree_id}', answer: { id: '', deleted: true } }
  expect(genericHandler(generic, { tree_id: 't1' }, context)).toEqual({ id: 't1', deleted: true })
  expect([...context.state.resources.keys()]).toEqual(paths.slice(2))
})

test('an action answers with the object that it is about, and another with what is not kept', () => {
  const context = contextOf([['/trees/t1', { id: 't1' }]])
  expect(genericHandler({ does: 'act', at: '/trees/{tree_id}' }, { tree_id: 't1' }, context)).toEqual({ id: 't1' })
  const made: Generic = { does: 'make', at: '/checks', answer: { id: 'text', checked_at: 1 }, prefix: 'check_' }
  expect(genericHandler(made, {}, context)).toEqual({ id: 'check_1', checked_at: 7 })
  expect(context.state.resources.size).toBe(1)
})
