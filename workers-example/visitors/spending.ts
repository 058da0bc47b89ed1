import { database } from '../database.ts'
import type { Env } from '../env.ts'

/** Notes down tokens that were used today. */
export async function spend(env: Env, tokens: number | undefined): Promise<void> {
  if (!env.DAILY_TOKENS || !tokens) return
  const db = await database(env)
  await db
    .prepare('INSERT INTO spending VALUES (?1, ?2) ON CONFLICT (day) DO UPDATE SET tokens = tokens + ?2')
    .bind(today(), tokens)
    .run()
}

/** Whether today's tokens are used up. What has begun is not ended by that, so that a day can end a little above. */
export async function isSpent(env: Env): Promise<boolean> {
  if (!env.DAILY_TOKENS) return false
  const db = await database(env)
  const row = await db.prepare('SELECT tokens FROM spending WHERE day = ?').bind(today()).first<{ tokens: number }>()
  return (row?.tokens ?? 0) >= Number(env.DAILY_TOKENS)
}

function today(): string {
  return new Date().toISOString().slice(0, 10)
}
