interface Answer {
  output: { type: string; content?: { text: string }[] }[]
}

/** The text of a response. */
export async function outputText(response: Response): Promise<string> {
  const { output }: Answer = await response.json()
  return output
    .filter(({ type }) => type === 'message')
    .flatMap(({ content }) => content ?? [])
    .map(({ text }) => text)
    .join('')
}
