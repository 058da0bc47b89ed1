import { array, number, object, safeParse, string } from 'valibot'
import type { PartWriter } from './createPartWriter.ts'

const Found = object({
  documents: array(object({ cite: string(), job: string(), number: number(), text: string(), score: number() })),
})

/** Gives the last text of an answer the documents that it cites as sources; all that were found, where it cites none. */
export function citeDocuments({ message, addSource }: PartWriter): void {
  const { parts } = message()
  const index = parts.findLastIndex(({ type }) => type === 'text')
  const text = parts[index]
  if (text?.type !== 'text') return
  const found = parts.flatMap((part) =>
    part.type === 'tool' && part.name === 'search_documents' ? read(part.output) : [],
  )
  const cited = found.filter(({ cite }) => text.text.includes(cite))
  for (const { cite: _cite, ...document } of cited.length ? cited : found)
    addSource(index, { type: 'document', ...document })
}

function read(output = ''): { cite: string; job: string; number: number; text: string; score: number }[] {
  // Of a search that failed it says so in words.
  if (!output.startsWith('{')) return []
  const { success, output: found } = safeParse(Found, JSON.parse(output))
  return success ? found.documents : []
}
