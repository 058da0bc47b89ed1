import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Overlay, OverlayAction } from '../../codegen/overlay.ts'

/** An action with the number of recordings that need it. */
interface CountedAction extends OverlayAction {
  'x-count'?: number
}

const spec = new URL('../../spec/', import.meta.url)

/** The text of docs/drift.md: every action of both overlays, its reason and its count. */
export function driftPage(): string {
  const live = readActions('overlay.yaml')
  const counted = live.filter((action) => action['x-count'] !== undefined)
  const uncounted = live.filter((action) => action['x-count'] === undefined)
  const needed = counted.filter((action) => action['x-count'])
  const restored = readActions('2024.yaml')
  return `<!-- Generated from spec/ by scripts/drift.ts; change those. -->

# Where the API differs from its document

This package is made from the facts of the API's document of 2026, \`spec/openapi.yaml\`. \`spec/overlay.yaml\` says what the live
API and compatible hosts do otherwise, \`spec/2024.yaml\` what the document lost of the one of 2024, which stays the contract. Both
are OpenAPI overlays, applied before code is generated. \`npm run recordings -- DIR\` plays recorded answers through the operations
and shows whether this page is complete.

## What answers and requests really hold

${counted.length} actions, of which recordings need ${needed.length}. The count is that of recorded answers or requests that break the document without
the action; 0 marks a habit that is known from public reports.

${table(counted, true)}

## What is said beside the document

${uncounted.length} actions that say what the document can't or does not: streams, headers, aliases, results that follow from a parameter, and
what is typed without being checked.

${table(uncounted)}

## What stays of 2024

${restored.length} actions. What today's document narrowed or dropped is taken and read as before.

${table(restored)}
`
}

function readActions(name: string): CountedAction[] {
  const { actions }: Overlay = parse(readFileSync(new URL(name, spec), 'utf8'))
  return actions
}

function table(actions: CountedAction[], withCount = false): string {
  const row = (cells: unknown[]): string => `| ${cells.join(' | ')} |`
  const count = (value: unknown): unknown[] => (withCount ? [value] : [])
  return [
    row(['Where', 'What', 'Why', ...count('Count')]),
    row(['---', '---', '---', ...count('---:')]),
    ...actions.map((action) =>
      row([code(place(action.target)), change(action), escapeCell(action.description), ...count(action['x-count'])]),
    ),
  ].join('\n')
}

/** The target without what nearly all targets start with. */
function place(target: string): string {
  return target.replace(/^\$\.(components\.schemas|paths)\.?/, '') || target
}

/** What an action does, in full where that is short, else the names it adds. */
function change({ update, remove }: CountedAction): string {
  if (remove) return 'removed'
  const text = JSON.stringify(update)
  if (text.length <= 60) return code(text)
  const names = Array.isArray(update) ? [`${update.length} more`] : Object.keys(Object(update)).map(code)
  return `adds ${names.join(', ')}`
}

function code(text: string): string {
  return `\`${escapeCell(text)}\``
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s+/g, ' ')
}
