/** Where a program's requests go. */
export interface Connection {
  apiKey: string
  baseURL: string
  fetch: typeof fetch
}

/** Takes a piece of a streamed text; `false` ends the stream. */
export type Take = (text: string) => boolean

/** Makes a client, as a program would once, and gives what it does with it; the same from every SDK. */
export type Connect = (connection: Connection) => (take: Take) => Promise<unknown>

/** What the programs do, in the order of the tables. */
export const programs = [
  'chat',
  'chatStream',
  'embeddings',
  'upload',
  'assistantsStream',
  'list',
  'everything',
] as const

export type Program = (typeof programs)[number]
