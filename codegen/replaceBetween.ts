/** A Markdown text with what stands between its two markers of a name replaced. */
export function replaceBetween(text: string, name: string, inner: string): string {
  const [start, end] = [`<!-- ${name}: generated from spec/ by codegen/ -->`, `<!-- end of ${name} -->`]
  const [before, after] = [text.indexOf(start), text.indexOf(end)]
  if (before < 0 || after < before) throw new Error(`README.md lacks the markers ${start} and ${end}: put them back.`)
  return `${text.slice(0, before)}${start}\n\n${inner}\n\n${text.slice(after)}`
}
