import DOMPurify from 'dompurify'
import { Marked, type Token } from 'marked'
import { highlight } from './highlight.ts'

const marked = new Marked({
  gfm: true,
  renderer: {
    // What scrolls has to be in reach of the keyboard.
    code: ({ text, lang }) => `<pre tabindex="0"><code>${highlight(text, lang)}</code></pre>`,
  },
})

DOMPurify.addHook('afterSanitizeAttributes', (node) => {
  if (node.nodeName !== 'A') return
  node.setAttribute('target', '_blank')
  node.setAttribute('rel', 'noopener noreferrer')
})

/** Cuts a text into its blocks: paragraphs, lists, code. */
export function readBlocks(text: string): Token[] {
  return marked.lexer(text).filter(({ type }) => type !== 'space')
}

/** Makes elements of a block; none that could run, since a model can be talked into writing anything. */
export function renderBlock(block: Token): DocumentFragment {
  return DOMPurify.sanitize(marked.parser([block]), {
    RETURN_DOM_FRAGMENT: true,
    FORBID_TAGS: ['style', 'form', 'input'],
  })
}
