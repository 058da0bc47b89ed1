/** What the mock never answers. */
export const forbidden: RegExp = /\b(build|make) (a |an )?(bomb|explosive)s?\b/i

/** How the mock refuses a question that no model would answer, such as how to make a bomb; undefined where it answers. */
export function refuseQuestion(question: string): string | undefined {
  return forbidden.test(question.slice(0, 20_000)) ? 'I’m sorry, but I can’t help with that.' : undefined
}
