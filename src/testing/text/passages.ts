/** Words that a passage has at most. */
const mostWords = 200

/** A text in passages: its paragraphs, long ones in pieces. */
export function chunksOf(text: string): string[] {
  return text.split(/\n\s*\n/).flatMap((paragraph) => {
    const words = paragraph.trim().split(/(?<=\s)(?=\S)/)
    const starts = Array.from({ length: Math.ceil(words.length / mostWords) }, (_, index) => index * mostWords)
    return starts.map((start) => words.slice(start, start + mostWords).join('')).filter((piece) => piece.trim())
  })
}

/** How much of a query a passage holds, from 0 to 1: the share of its words. */
export function scoreOf(query: string, passage: string): number {
  const wanted = wordsOf(query)
  const there = wordsOf(passage)
  return wanted.size ? [...wanted].filter((word) => there.has(word)).length / wanted.size : 0
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
}
