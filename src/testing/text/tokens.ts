/** Cuts text into pieces about as long as a model's tokens; joined, they are the text again. */
export function tokenize(text: string): string[] {
  return text.match(/\s*[\p{L}\p{N}]{1,8}|\s*[^\p{L}\p{N}\s]|\s+/gu) ?? []
}

/** About how many tokens a text of any length has. */
export function countTokens(text: string): number {
  return Math.ceil(text.length / 4)
}

/** Where a written answer ends. */
export interface TextLimits {
  stop?: string | string[] | null | undefined
  maxTokens?: number | null | undefined
}

/** What was written, and why it ended. */
export interface WrittenText {
  tokens: string[]
  finishReason: 'stop' | 'length'
}

/** Ends a text where its limits say. */
export function limitText(text: string, { stop, maxTokens }: TextLimits): WrittenText {
  const ends = [stop ?? []]
    .flat()
    .map((sequence) => text.indexOf(sequence))
    .filter((index) => index >= 0)
  const tokens = tokenize(text.slice(0, Math.min(text.length, ...ends)))
  const max = maxTokens ?? Number.POSITIVE_INFINITY
  return tokens.length > max
    ? { tokens: tokens.slice(0, max), finishReason: 'length' }
    : { tokens, finishReason: 'stop' }
}
