import type { Model, Operation } from '../model.ts'

/** README's table of operations by tag, and the list of those that stream. */
export function operationsTable({ operations }: Model): string {
  const byTag = new Map<string, string[]>()
  for (const operation of operations) byTag.set(operation.tag, [...(byTag.get(operation.tag) ?? []), cell(operation)])
  const streaming = operations.filter(({ stream }) => stream).map(({ name }) => `\`${name}Stream\``)
  return [
    '| tag | functions |',
    '| --- | --- |',
    ...[...byTag].map(([tag, cells]) => `| ${tag} | ${cells.join(', ')} |`),
    '',
    `With a streaming version: ${streaming.join(', ')}.`,
  ].join('\n')
}

function cell({ id, name }: Operation): string {
  return id === name ? `\`${name}\`` : `\`${name}\` (also as \`${id}\`, as the document spells it)`
}
