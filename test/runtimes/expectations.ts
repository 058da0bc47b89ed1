import { expect } from 'vitest'
import type { Seen } from './server.ts'

/** What the program in consumers/shared/program.js answers with. */
export interface Report {
  /** What the runtime calls itself. */
  agent: string
  /** `typeof process` there. */
  process: string
  call: unknown
  stream: unknown
  upload: unknown
  list: unknown
}

/** What holds in every runtime. */
export interface Expectation {
  name: string
  check(report: Report, seen: Seen[]): void
}

const text = 'Grüße\nfrom a small tree 🌳\n'

/** One list for all runtimes. */
export const expectations: Expectation[] = [
  {
    name: 'one call',
    check: ({ call }) =>
      expect(call).toEqual({ object: 'chat.completion', role: 'assistant', content: expect.stringMatching(/\w/) }),
  },
  {
    name: 'one stream, left after two events',
    check: ({ stream }) => expect(stream).toEqual({ objects: ['chat.completion.chunk', 'chat.completion.chunk'] }),
  },
  {
    name: 'leaving the stream ends the request at the server',
    check: (_, seen) => {
      const chats = seen.filter(({ line }) => line === 'POST /chat/completions')
      expect(chats.map(({ wasLeft }) => wasLeft)).toEqual([false, true])
    },
  },
  {
    name: 'one upload, byte for byte',
    check: ({ upload }) =>
      expect(upload).toEqual({ filename: 'gruß.txt', bytes: Buffer.byteLength(text), purpose: 'assistants', text }),
  },
  {
    name: 'one list, page by page',
    check: ({ list }) => expect(list).toEqual({ pages: [['gruß.txt', 'a.jsonl'], ['b.jsonl']] }),
  },
  {
    name: 'no request more than these',
    check: (_, seen) =>
      expect(seen.map(({ line }) => line.replace(/file-\w+/, '{id}'))).toEqual([
        'POST /chat/completions',
        'POST /chat/completions',
        'POST /files',
        'GET /files/{id}/content',
        'POST /files',
        'POST /files',
        'GET /files',
        'GET /files',
      ]),
  },
]
