/** Markdown whose links to files of the repository, and images, lead to a tag of it, for pages that lie elsewhere; `repository` is its address in a browser. */
export function absoluteLinks(markdown: string, repository: string, tag: string): string {
  return markdown.replace(/(!?)\[([^\]]*)\]\((?!\w+:|#|\/)([^)]+)\)/g, (_link, image, text, path) => {
    const view = image ? 'raw' : 'blob'
    return `${image}[${text}](${repository}/${view}/${tag}/${path})`
  })
}
