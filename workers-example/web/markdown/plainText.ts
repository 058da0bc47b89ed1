import { readBlocks, renderBlock } from './markdown.ts'

/** A text in Markdown as one would read it out: without its marks, and without what the page adds to code. */
export function plainText(markdown: string): string {
  return readBlocks(markdown)
    .map((block) => {
      const elements = renderBlock(block)
      for (const head of elements.querySelectorAll('.code-head')) head.remove()
      return elements.textContent?.trim()
    })
    .join('\n')
}
