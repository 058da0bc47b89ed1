const connectives = /^(a|an|the|of|for|to|in|on|this|that|is|its|id|or|and|with|which)$/

/** A text as sentences without markup, case and final stops, so that they can be compared. */
export function sentencesOf(text: string): string[] {
  return text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .split(/(?<=[.!?])\s+|\n\s*(?:\n|[-*] )/)
    .map((sentence) =>
      sentence
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    )
    .filter(Boolean)
}

/** Whether a text says no more than the name does. */
export function onlyRepeats(name: string, text: string): boolean {
  const words = new Set(wordsOf(name.replace(/([a-z])([A-Z])/g, '$1 $2')))
  return wordsOf(text).every((word) => words.has(word))
}

function wordsOf(text: string): string[] {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u)
  return words.filter((word) => word && !connectives.test(word)).map((word) => word.replace(/s$/, ''))
}
