import { hash } from '../random.ts'

/** What is known of a conversation when the next answer is written. */
export interface Conversation {
  /** The last thing that the user said. */
  question: string
  /** What tools gave since then. */
  outputs: readonly string[]
}

const openings = ['You said: ', 'So your question is: ', 'Let me answer this: ', 'I have read this: ']

const explanation =
  'This answer comes from a mock server. It is made of your own words, it is the same each time, and no model was asked for it.'

/** The mock's answer to a conversation: always the same for the same words; `variant` tells several answers apart. */
export function reply({ question, outputs }: Conversation, variant = 0): string {
  if (outputs.length) return `The tools say: ${outputs.map((output) => shorten(output, 1000)).join('; ')}`
  const text = shorten(question.trim(), 200)
  const opening = openings[(hash(text) + variant) % openings.length] ?? ''
  return text ? `${opening}“${text}”\n\n${explanation}` : `Hello! ${explanation}`
}

/** At most that many characters, whole ones. */
export function shorten(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length).replace(/[\ud800-\udbff]$/, '')}…` : text
}
