import DOMPurify from 'dompurify'
import { Marked, type Token } from 'marked'
import { escapeHTML } from './escapeHTML.ts'
import { blockMath, inlineMath } from './mathExtensions.ts'

const marked = new Marked({
  gfm: true,
  extensions: [blockMath, inlineMath],
  renderer: {
    code: ({ text, lang = '' }) => codeBlock(text, lang.split(/\s/)[0] ?? ''),
    // A picture from elsewhere could carry away what was said, in its address: the page shows where it is, and no more.
    image: ({ href, text }) => `<a href="${escapeHTML(href)}">${escapeHTML(text || href)}</a>`,
    checkbox: ({ checked }) =>
      `<span class="task" role="img" aria-label="${checked ? 'Done' : 'To do'}">${checked ? '☑' : '☐'}</span> `,
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
    FORBID_TAGS: ['style', 'form', 'input', 'img', 'audio', 'video', 'picture'],
    FORBID_ATTR: ['style'],
  })
}

/** What scrolls has to be in reach of the keyboard. */
function codeBlock(code: string, language: string): string {
  const name = escapeHTML(language)
  return `<div class="code"><div class="code-head"><span>${name || 'text'}</span><button type="button" data-copy>Copy</button></div><pre tabindex="0"><code data-language="${name}">${escapeHTML(code)}</code></pre></div>`
}
