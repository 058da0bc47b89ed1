import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createModel } from '../../codegen/model.ts'
import { readDocument } from '../../codegen/sources.ts'

/** An entry of the site's sidebar, or a group of them. */
export interface SidebarItem {
  text: string
  link?: string
  collapsed?: boolean
  items?: SidebarItem[]
}

/** Guides in the order in which they are read; one that is new has to be put into it. */
const guides = {
  'Where it runs': ['workers', 'deno', 'bun', 'nextjs', 'hosts'],
  'Everyday calls': [
    'responses',
    'streaming',
    'errors',
    'untrusted-input',
    'drift',
    'tools',
    'structured-outputs',
    'front-ends',
    'realtime',
    'uploads',
    'other-paths',
  ],
  'Longer work': ['batches', 'polling', 'webhooks'],
  'In production': ['testing', 'observing'],
  Moving: ['from-chat-to-responses', 'from-openai-node', 'assistants'],
}

const measures = ['size', 'bench', 'drift']

/** The sidebar of guides, or of the reference, from the files below docs/. */
export function createSidebar(docs: string): Record<string, SidebarItem[]> {
  const listed = Object.values(guides).flat()
  const missing = names(join(docs, 'guides')).filter((name) => !listed.includes(name))
  if (missing.length) throw new Error(`Put docs/guides/${missing[0]}.md into scripts/docs/createSidebar.ts.`)
  const measured = measures.filter((name) => existsSync(join(docs, `${name}.md`)))
  return {
    '/': [
      ...Object.entries(guides).map(([text, list]) => ({
        text,
        items: list.map((name) => ({ text: title(join(docs, 'guides', `${name}.md`)), link: `/guides/${name}` })),
      })),
      {
        text: 'Measured',
        items: measured.map((name) => ({ text: title(join(docs, `${name}.md`)), link: `/${name}` })),
      },
    ],
    '/reference/': [modules(), ...operations(docs)],
  }
}

function modules(): SidebarItem {
  const list = ['core', 'streams', 'helpers', 'testing', 'schemas/']
  return { text: 'Modules', items: list.map((path) => ({ text: path.replace('/', ''), link: `/reference/${path}` })) }
}

/** Functions of the API by tag; a streaming version or alias stands behind its operation. */
function operations(docs: string): SidebarItem[] {
  const all = names(join(docs, 'reference/operations'))
  const groups = new Map<string, SidebarItem[]>()
  for (const { id, name, tag } of createModel(readDocument(new URL('../../spec/', import.meta.url))).operations) {
    const own = [...new Set([name, `${name}Stream`, id, `${id}Stream`])].filter((page) => all.includes(page))
    const items = own.map((text) => ({ text, link: `/reference/operations/${text}` }))
    groups.set(tag, [...(groups.get(tag) ?? []), ...items])
  }
  return [...groups].map(([text, items]) => ({ text, items, collapsed: true }))
}

function names(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => file.replace(/\.md$/, ''))
    .sort()
}

function title(file: string): string {
  return readFileSync(file, 'utf8').match(/^# (.+)/m)?.[1] ?? file
}
