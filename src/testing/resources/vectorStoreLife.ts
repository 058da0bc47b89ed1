import type { VectorStoreObject } from '../../schemas/VectorStoreObject.ts'
import type { Context } from '../context.ts'
import { find } from '../find.ts'
import { Refusal } from '../refusal.ts'

const day = 86_400

/** A vector store with the counts of its files as they are now. */
export function vectorStore(id: string, { state }: Context): VectorStoreObject {
  const store = find(state.vectorStores, id, 'vector store')
  const files = [...state.vectorStoreFiles.values()].filter((file) => file.vector_store_id === id)
  const count = (status: string): number => files.filter((file) => file.status === status).length
  const file_counts = {
    in_progress: count('in_progress'),
    completed: count('completed'),
    failed: count('failed'),
    cancelled: count('cancelled'),
    total: files.length,
  }
  const status = store.status === 'expired' ? 'expired' : file_counts.in_progress ? 'in_progress' : 'completed'
  return {
    ...store,
    file_counts,
    status,
    usage_bytes: files.reduce((sum, { usage_bytes }) => sum + (usage_bytes ?? 0), 0),
  }
}

/** A vector store that has not expired, marked as just used. */
export function useVectorStore(id: string, context: Context): void {
  const store = find(context.state.vectorStores, id, 'vector store')
  if (store.status === 'expired') throw new Refusal(400, `The vector store '${id}' has expired.`)
  touch(store, context)
}

/** Puts a store in, and has it expire when it has not been used for its days. */
export function touch(store: VectorStoreObject, context: Context): void {
  const { expires_after } = store
  const last_active_at = context.seconds()
  const expires_at = expires_after ? last_active_at + expires_after.days * day : null
  context.state.vectorStores.set(store.id, { ...store, last_active_at, expires_at })
  if (!expires_at) return
  context.after((expires_at - last_active_at) * 1000, () => {
    const now = context.state.vectorStores.get(store.id)
    if (now?.expires_at === expires_at) context.state.vectorStores.set(store.id, { ...now, status: 'expired' })
  })
}
