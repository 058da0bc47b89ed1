/** A tool as the mock sees it: what it is called, what for, and what it takes. */
export interface ToolChoice {
  name: string
  description?: string | null | undefined
  parameters?: unknown
}

const common = new Set([
  'about',
  'does',
  'from',
  'given',
  'have',
  'into',
  'that',
  'this',
  'tool',
  'user',
  'what',
  'when',
  'where',
  'which',
  'will',
  'with',
  'your',
])

/** The tool whose name or description fits a question best; none when no word fits. */
export function chooseTool<T extends ToolChoice>(tools: readonly T[], question: string): T | undefined {
  const asked = new Set(words(question))
  const score = ({ name, description }: T): number => {
    const fits = (text: string): number => words(text).filter((word) => asked.has(word)).length
    return 10 * fits(name) + fits(description ?? '')
  }
  const best = tools.map((tool) => ({ tool, score: score(tool) })).sort((a, b) => b.score - a.score)[0]
  return best && best.score > 0 ? best.tool : undefined
}

/** Words that tell something, without endings such as a plural's. */
function words(text: string): string[] {
  const parts =
    text
      .slice(0, 10_000)
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .toLowerCase()
      .match(/[\p{L}\p{N}]{3,}/gu) ?? []
  return parts.filter((word) => !common.has(word)).map((word) => word.replace(/(?<=.{3})(es|s|ed|ing)$/, ''))
}
