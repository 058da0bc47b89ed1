/** What the SDKs call a piece of text in what they send to a page. */
const pieces = new Set(['response.output_text.delta', 'text-delta', 'TEXT_MESSAGE_CONTENT'])

/** The text that a page gets from a route: by events, by lines of JSON, or as it is. */
export async function textOf(response: Response): Promise<string> {
  const body = await response.text()
  if (response.headers.get('content-type')?.startsWith('text/plain')) return body
  return body
    .split('\n')
    .map((line) => line.replace(/^data: /, ''))
    .filter((line) => line.startsWith('{'))
    .map((line): { type?: string; delta?: string } => JSON.parse(line))
    .map(({ type = '', delta = '' }) => (pieces.has(type) ? delta : ''))
    .join('')
}
