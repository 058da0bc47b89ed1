import type { TokenizerAndRendererExtension, Tokens } from 'marked'
import { escapeHTML } from './escapeHTML.ts'

/** Formulas on lines of their own: `$$ … $$` and `\[ … \]`. */
export const blockMath: TokenizerAndRendererExtension = {
  name: 'blockMath',
  level: 'block',
  start: (source) => firstOf(source, ['$$', '\\[']),
  tokenizer: (source) => read(source, [/^\$\$([^$]+?)\$\$\s*(?:\n|$)/, /^\\\[([\s\S]+?)\\\]\s*(?:\n|$)/], 'blockMath'),
  renderer: ({ text }) => `<div class="math" data-display>${escapeHTML(text)}</div>`,
}

/** Formulas in a line: `$ … $`, as long as it can't be two prices, and `\( … \)`. */
export const inlineMath: TokenizerAndRendererExtension = {
  name: 'inlineMath',
  level: 'inline',
  start: (source) => firstOf(source, ['$', '\\(']),
  tokenizer: (source) =>
    read(
      source,
      [/^\$\$([^$\n]+?)\$\$/, /^\$(?![\s$])((?:\\.|[^\\$\n])*?)(?<!\s)\$(?!\d)/, /^\\\(([\s\S]+?)\\\)/],
      'inlineMath',
    ),
  renderer: ({ text }) => `<span class="math">${escapeHTML(text)}</span>`,
}

function firstOf(source: string, marks: string[]): number | undefined {
  const places = marks.map((mark) => source.indexOf(mark)).filter((place) => place >= 0)
  return places.length ? Math.min(...places) : undefined
}

function read(source: string, forms: RegExp[], type: string): Tokens.Generic | undefined {
  for (const form of forms) {
    const [raw, text] = form.exec(source) ?? []
    if (raw && text?.trim()) return { type, raw, text: text.trim() }
  }
  return undefined
}
