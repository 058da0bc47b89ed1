import type { Env } from './env.ts'
import documents from './migrations/0001_documents.sql'
import visitors from './migrations/0002_visitors.sql'

let made = false

/** The database. Its tables are made when they are first needed, so that a new one works at once, here and deployed. */
export async function database({ DB }: Env): Promise<D1Database> {
  if (made) return DB
  const statements = `${documents};${visitors}`.split(';').filter((statement) => statement.trim())
  await DB.batch(statements.map((statement) => DB.prepare(statement)))
  made = true
  return DB
}
