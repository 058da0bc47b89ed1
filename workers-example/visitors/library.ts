import { createVectorStore } from 'bonsai-openai/operations/createVectorStore'
import { createVectorStoreFile } from 'bonsai-openai/operations/createVectorStoreFile'
import { deleteFile } from 'bonsai-openai/operations/deleteFile'
import { deleteVectorStoreFile } from 'bonsai-openai/operations/deleteVectorStoreFile'
import { listVectorStoreFiles } from 'bonsai-openai/operations/listVectorStoreFiles'
import type { OpenAIFile } from 'bonsai-openai/schemas/OpenAIFile'
import type { LibraryFile } from '../chat/protocol.ts'
import { connect } from '../connect.ts'
import { database } from '../database.ts'
import type { Env } from '../env.ts'

/** Files of a visitor at most: as many as one page of the API's list. */
export const LARGEST_LIBRARY = 100

type Row = Omit<LibraryFile, 'status'> & { store: string }

/** The vector store of a visitor; undefined where nothing was put into it yet. */
export async function storeOf(env: Env, visitor: string): Promise<string | undefined> {
  const db = await database(env)
  const row = await db.prepare('SELECT id FROM stores WHERE visitor = ?').bind(visitor).first<{ id: string }>()
  return row?.id
}

/** Has a file that was uploaded be found by searches. */
export async function addToLibrary(env: Env, visitor: string, file: OpenAIFile): Promise<LibraryFile> {
  const { id, filename: name, bytes } = file
  const store = (await storeOf(env, visitor)) ?? (await makeStore(env, visitor))
  await createVectorStoreFile(connect(env), { vector_store_id: store, file_id: id })
  const db = await database(env)
  await db
    .prepare('INSERT INTO library (id, visitor, store, name, bytes, created) VALUES (?, ?, ?, ?, ?, ?)')
    .bind(id, visitor, store, name, bytes, Date.now())
    .run()
  return { id, name, bytes, status: 'indexing' }
}

export async function countLibrary(env: Env, visitor: string): Promise<number> {
  return (await rowsOf(env, visitor)).length
}

/** The files of a visitor, the latest first, and whether they can be found yet. */
export async function listLibrary(env: Env, visitor: string): Promise<LibraryFile[]> {
  const rows = await rowsOf(env, visitor)
  const [store] = rows.map((row) => row.store)
  if (!store) return []
  const { data } = await listVectorStoreFiles(connect(env), { vector_store_id: store, limit: 100 })
  const statuses = new Map(data.map(({ id, status }) => [id, status]))
  return rows.map(({ id, name, bytes }) => ({ id, name, bytes, status: toStatus(statuses.get(id)) }))
}

/** Takes a file of a visitor away, here and at OpenAI; false where there is none. */
export async function removeFromLibrary(env: Env, visitor: string, id: string): Promise<boolean> {
  const db = await database(env)
  const row = await db
    .prepare('DELETE FROM library WHERE id = ? AND visitor = ? RETURNING store')
    .bind(id, visitor)
    .first<{ store: string }>()
  if (!row) return false
  const client = connect(env)
  // What is gone there already is as good.
  await Promise.allSettled([
    deleteVectorStoreFile(client, { vector_store_id: row.store, file_id: id }),
    deleteFile(client, { file_id: id }),
  ])
  return true
}

async function rowsOf(env: Env, visitor: string): Promise<Row[]> {
  const db = await database(env)
  const { results } = await db
    .prepare('SELECT id, store, name, bytes FROM library WHERE visitor = ? ORDER BY created DESC')
    .bind(visitor)
    .all<Row>()
  return results
}

/** Makes a vector store for a visitor; of two that are made at once, both take the first. */
async function makeStore(env: Env, visitor: string): Promise<string> {
  const { id } = await createVectorStore(connect(env), { name: 'Library of a visitor' })
  const db = await database(env)
  await db.prepare('INSERT INTO stores VALUES (?, ?) ON CONFLICT DO NOTHING').bind(visitor, id).run()
  return (await storeOf(env, visitor)) ?? id
}

function toStatus(status: string | undefined): LibraryFile['status'] {
  if (status === 'completed') return 'ready'
  return status === 'in_progress' ? 'indexing' : 'failed'
}
