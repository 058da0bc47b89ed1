import { defineTool, type Tool } from 'bonsai-openai/helpers/defineTool'
import { maxLength, minLength, object, parse, pipe, string } from 'valibot'
import { searchDocuments } from '../documents/search.ts'
import type { Env } from '../env.ts'

const Query = object({ query: pipe(string(), minLength(1), maxLength(2_000)) })

/** A tool that searches what a visitor had embedded; `citeDocuments` makes sources of what it finds. */
export function searchTool(env: Env, visitor: string): Tool {
  let found = 0
  return defineTool({
    name: 'search_documents',
    description:
      'Searches the documents of the user by meaning. Say which you used by their `cite`, such as [1], after the sentence.',
    parameters: {
      type: 'object',
      properties: { query: { type: 'string', description: 'What is looked for, in the words of the documents.' } },
      required: ['query'],
    },
    async run(args) {
      const hits = await searchDocuments(env, visitor, parse(Query, args).query)
      return { documents: hits.map((hit) => ({ cite: `[${++found}]`, ...hit })) }
    },
  })
}
