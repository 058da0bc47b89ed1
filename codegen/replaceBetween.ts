/** A Markdown text with what stands between its two markers of a name replaced: `<!-- name: who writes it -->` and `<!-- end of name -->`. */
export function replaceBetween(text: string, name: string, inner: string): string {
  const [start = ''] = text.match(new RegExp(`<!-- ${name}: .* -->`)) ?? []
  const end = `<!-- end of ${name} -->`
  const [before, after] = [text.indexOf(start), text.indexOf(end)]
  if (!start || after < before)
    throw new Error(`README.md lacks the markers of ${name}: put them back, <!-- ${name}: … --> and ${end}.`)
  return `${text.slice(0, before)}${start}\n\n${inner}\n\n${text.slice(after)}`
}
