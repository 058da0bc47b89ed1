import hljs from 'highlight.js/lib/common'

/** Marks the words of code where the language is known. The highlighter escapes what it is given. */
export function highlight(code: HTMLElement): void {
  const language = code.dataset['language'] ?? ''
  if (!hljs.getLanguage(language)) return
  code.innerHTML = hljs.highlight(code.textContent ?? '', { language, ignoreIllegals: true }).value
}
