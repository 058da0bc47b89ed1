import hljs from 'highlight.js/lib/core'
import bash from 'highlight.js/lib/languages/bash'
import css from 'highlight.js/lib/languages/css'
import json from 'highlight.js/lib/languages/json'
import python from 'highlight.js/lib/languages/python'
import sql from 'highlight.js/lib/languages/sql'
import typescript from 'highlight.js/lib/languages/typescript'
import xml from 'highlight.js/lib/languages/xml'

for (const [name, language] of Object.entries({ bash, css, json, python, sql, typescript, xml }))
  hljs.registerLanguage(name, language)
hljs.registerAliases(['js', 'javascript', 'jsx'], { languageName: 'typescript' })

/** The code as HTML, its words marked where the language is known. */
export function highlight(code: string, language = ''): string {
  if (!hljs.getLanguage(language)) return code.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return hljs.highlight(code, { language }).value
}
