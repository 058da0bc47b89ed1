import type { ConversationList, ConversationSummary } from '../chat/protocol.ts'
import { database } from '../database.ts'
import type { Env } from '../env.ts'

/** A conversation as the list knows it. */
export interface IndexedConversation {
  id: string
  visitor: string
  title: string
  /** All that was said, to be searched. */
  text: string
}

const PAGE = 30
/** Characters of a conversation that can be searched, from its start. */
const SEARCHED = 200_000
/** Characters on each side of what a search found. */
const AROUND = 60

/** Adds a conversation to the list of its visitor, or brings it up to date there. */
export async function saveConversation(env: Env, { id, visitor, title, text }: IndexedConversation): Promise<void> {
  const db = await database(env)
  const searched = text.slice(0, SEARCHED)
  await db
    .prepare(
      `INSERT INTO conversations (id, visitor, title, text, words, updated) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
        ON CONFLICT (id) DO UPDATE SET title = ?3, text = ?4, words = ?5, updated = ?6 WHERE visitor = ?2`,
    )
    .bind(id, visitor, title, searched, `${title}\n${searched}`.toLowerCase(), Date.now())
    .run()
}

/** Gives a conversation another title. */
export async function saveTitle(env: Env, id: string, title: string): Promise<ConversationSummary | null> {
  const db = await database(env)
  return db
    .prepare(
      'UPDATE conversations SET title = ?2, words = ?3 || substr(words, length(title) + 1) WHERE id = ?1 RETURNING id, title, updated',
    )
    .bind(id, title, title.toLowerCase())
    .first<ConversationSummary>()
}

/** Whose a conversation is; undefined where there is none of that id. Asking makes no Durable Object. */
export async function ownerOf(env: Env, id: string): Promise<string | undefined> {
  const db = await database(env)
  const row = await db.prepare('SELECT visitor FROM conversations WHERE id = ?').bind(id).first<{ visitor: string }>()
  return row?.visitor
}

/** A page of a visitor's conversations, the latest first: all, or those with these words. */
export async function listConversations(
  env: Env,
  visitor: string,
  { words = '', before = '' }: { words?: string | undefined; before?: string | undefined },
): Promise<ConversationList> {
  const db = await database(env)
  const asked = words.trim().toLowerCase()
  const { results } = await db
    .prepare(
      `SELECT id, title, updated, iif(?3 = '', '', text) AS text FROM conversations
        WHERE visitor = ?1 AND title <> '' AND updated < ?2 AND (?3 = '' OR instr(words, ?3))
        ORDER BY updated DESC LIMIT ?4`,
    )
    .bind(visitor, Number(before) || Number.MAX_SAFE_INTEGER, asked, PAGE + 1)
    .all<ConversationSummary & { text: string }>()
  const page = results.slice(0, PAGE)
  return {
    conversations: page.map(({ text, ...summary }) => ({ ...summary, ...around(text, asked) })),
    next: results.length > PAGE ? `${page.at(-1)?.updated}` : null,
  }
}

export async function forgetConversation(env: Env, id: string): Promise<void> {
  const db = await database(env)
  await db.prepare('DELETE FROM conversations WHERE id = ?').bind(id).run()
}

/** The piece of a text around what was found in it. */
function around(text: string, asked: string): { found?: string } {
  const at = asked ? text.toLowerCase().indexOf(asked) : -1
  if (at < 0) return {}
  const start = Math.max(0, at - AROUND)
  const end = at + asked.length + AROUND
  return { found: `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}` }
}
