import { listVectorStores } from '../../.cache/hey-api/index.ts'
import type { Connect } from '../../program.ts'
import { configure } from './client.ts'

/* Pages are not offered: the loop is the user's. */
export const connect: Connect = (connection) => {
  configure(connection)
  return async () => {
    let count = 0
    for (let after: string | null | undefined; ; ) {
      const { data: page } = await listVectorStores<true>({
        ...(after && { query: { after } }),
        headers: { 'OpenAI-Beta': 'assistants=v2' },
      })
      count += page.data.length
      if (!page.has_more) return count
      after = page.last_id
    }
  }
}
