import type { UserMessage } from './protocol.ts'

const LONGEST = 60

/** The title of a conversation that begins with this message: its first line, cut at a word. */
export function titleOf({ text, attachments }: UserMessage): string {
  const line = text.trim().split('\n', 1)[0]?.trim() || attachments[0]?.name || 'New conversation'
  if (line.length <= LONGEST) return line
  const cut = line.slice(0, LONGEST)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2)).trimEnd()}…`
}
