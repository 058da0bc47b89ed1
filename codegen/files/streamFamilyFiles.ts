import { comment } from '../docs.ts'
import type { StreamFamilies, StreamPart } from '../document.ts'
import { banner, quote } from '../text.ts'

/** The lists that src/streams finds the family of an event in: the name of each, and what its doc says of the families. */
const LISTS: Record<StreamPart, [name: string, doc: string]> = {
  textOf: ['familiesWithText', 'Families whose events bring text.'],
  reasoningOf: ['familiesWithReasoning', 'Families whose events bring reasoning.'],
  audioOf: ['familiesWithAudio', 'Families whose events bring sound.'],
  accumulate: ['familiesWithWhole', 'Families whose events grow into one whole.'],
  write: ['familiesWithWriter', 'Families that are written in a way of their own.'],
  tell: ['familiesWithTeller', 'Families whose events front ends are told of.'],
}

/** The files of src/streams that name every family, so that a new one is a folder and its entry in the overlay. */
export function streamFamilyFiles(families: StreamFamilies | undefined): Map<string, string> {
  if (!families) return new Map()
  const names = Object.keys(families)
  const files = new Map([
    ['streams/eventFamily.ts', eventFamilyFile(names)],
    ['streams/protocols/protocols.ts', protocolsFile(names)],
  ])
  for (const part of Object.keys(LISTS) as StreamPart[]) {
    const members = names.filter((name) => families[name]?.includes(part))
    files.set(`streams/protocols/${LISTS[part][0]}.ts`, listFile(part, members))
  }
  return files
}

function eventFamilyFile(names: string[]): string {
  const doc = comment(['What the events of a stream are like; `any` are those of any stream that sends JSON.'])
  return `${banner}\n${doc}export type EventFamily = ${names.map(quote).join(' | ')}\n`
}

function protocolsFile(names: string[]): string {
  const imports = names.flatMap((name) => ['complete', 'read'].map((part) => importOf(name, part)))
  const entries = names.map((name) => `${name}: { read: ${local(name, 'read')}, complete: ${local(name, 'complete')} }`)
  return [
    banner,
    ...imports,
    "import type { EventFamily } from '../eventFamily.ts'\nimport type { Protocol } from './protocol.ts'\n\n",
    comment(['How the streams of each family are read.']),
    `export const protocols: Record<EventFamily, Protocol> = { ${entries.join(', ')} }\n`,
  ].join('')
}

function listFile(part: StreamPart, names: string[]): string {
  const [list, doc] = LISTS[part]
  const entries = names.map((name) => `{ owns: ${local(name, 'owns')}, ${part}: ${local(name, part)} }`)
  return [
    banner,
    ...names.flatMap((name) => [importOf(name, 'owns'), importOf(name, part)]),
    "import type { FamilyWith } from './family.ts'\n\n",
    comment([doc]),
    `export const ${list}: FamilyWith<${quote(part)}>[] = [${entries.join(', ')}]\n`,
  ].join('')
}

function importOf(name: string, part: string): string {
  return `import { ${part} as ${local(name, part)} } from './${name}/${part}.ts'\n`
}

/** What a family's part is called beside those of others: `ownsChat`. */
function local(name: string, part: string): string {
  return `${part}${name[0]?.toUpperCase()}${name.slice(1)}`
}
