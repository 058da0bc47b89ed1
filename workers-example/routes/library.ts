import { createFile } from 'bonsai-openai/operations/createFile'
import { Hono } from 'hono'
import type { Library } from '../chat/protocol.ts'
import { connect } from '../connect.ts'
import type { App } from '../env.ts'
import { budget } from '../guard/budget.ts'
import { readBodyToEnd } from '../guard/readBodyToEnd.ts'
import { refuse } from '../http.ts'
import { addToLibrary, countLibrary, LARGEST_LIBRARY, listLibrary, removeFromLibrary } from '../visitors/library.ts'
import { withUpload } from './upload.ts'

/** Files that answers can search; the body of a POST becomes one. */
export const library = new Hono<App>()

library.post('/', budget, async ({ env, var: { visitor }, req, json }) => {
  if ((await countLibrary(env, visitor)) >= LARGEST_LIBRARY) {
    await readBodyToEnd(req.raw)
    return refuse(413, 'too_large', `There are ${LARGEST_LIBRARY} files already. Delete some first.`)
  }
  const file = await withUpload(req.raw, (file) => createFile(connect(env), { file, purpose: 'user_data' }))
  return json(await addToLibrary(env, visitor, file), 201)
})

library.get('/', async ({ env, var: { visitor }, json }) => {
  const all: Library = { files: await listLibrary(env, visitor) }
  return json(all)
})

library.delete('/:id', async ({ env, var: { visitor }, req, body }) =>
  (await removeFromLibrary(env, visitor, req.param('id')))
    ? body(null, 204)
    : refuse(404, 'not_found', 'This file is no longer there.'),
)
