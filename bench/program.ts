/** Where a program's requests go. */
export interface Connection {
  apiKey: string
  baseURL: string
  fetch: typeof fetch
}

/** Takes a piece of a streamed text; `false` ends the stream. */
export type Take = (text: string) => boolean

/**
 * Makes a client, as a program would once, and gives what it does with it; the same from every SDK. A route gives the
 * `Response` that a page would get.
 */
export type Connect = (connection: Connection) => (take: Take) => Promise<unknown>

/** What the programs do, in the order of the tables. */
export const programs = [
  'chat',
  'chatStream',
  'response',
  'responseRoute',
  'structuredOutput',
  'toolLoop',
  'useChatRoute',
  'embeddings',
  'upload',
  'assistantsStream',
  'list',
  'everything',
] as const

export type Program = (typeof programs)[number]
