import ts from 'typescript'
import { describe } from './declared.ts'
import type { Links } from './links.ts'
import type { Source } from './source.ts'

const about: Record<string, string> = {
  core: 'The client, calls of any path, errors, and what can be changed about a call.',
  streams:
    'Server-sent events in and out: bytes to typed events, events to whole answers, and events to a response of your own.',
  helpers: 'Functions over the operations: pages, polling, tools, batches, vector stores, and other hosts of the API.',
  testing: 'A mock of the API, a transport that replays, and streams cut at every byte.',
}

/** The page of a module: what it exports, functions and classes first. */
export function modulePage(
  module: string,
  { checker, exportsOf }: Source,
  links: Links,
  budgets: Record<string, number>,
): string {
  const symbols = [...exportsOf(`${module}/index.ts`)].filter(
    ([name]) => links.get(name) === `/reference/${module}#${name}`,
  )
  const sections = (isValue: boolean): string =>
    symbols
      .filter(([, { flags }]) => Boolean(flags & ts.SymbolFlags.Value) === isValue)
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([name, symbol]) => {
        const bytes = budgets[name]
        const facts =
          isValue && bytes ? `<p class="facts"><span>${bytes.toLocaleString('en-US')} bytes gzip</span></p>\n\n` : ''
        return `### ${name} {#${name}}\n\n${facts}${describe(symbol, checker, links)}\n`
      })
      .join('')
  return [
    `---\noutline: [2, 3]\n---\n\n# ${module}\n`,
    `\`bonsai-openai/${module}\`\n`,
    `${about[module]}\n`,
    `## Functions and classes\n\n${sections(true)}`,
    `## Types\n\n${sections(false)}`,
  ].join('\n')
}
