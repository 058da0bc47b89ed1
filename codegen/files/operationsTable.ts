import type { Model, Operation } from '../model.ts'

/** README's table of operations by area, and the list of those that stream. An area of which all is deprecated says so. */
export function operationsTable({ operations }: Model): string {
  const byArea = new Map<string, Operation[]>()
  for (const operation of operations) byArea.set(operation.tag, [...(byArea.get(operation.tag) ?? []), operation])
  const streaming = operations.filter(({ stream }) => stream).map(({ name }) => `\`${name}Stream\``)
  return [
    '| area | functions |',
    '| --- | --- |',
    ...[...byArea].map(([area, own]) => `| ${area}${note(own)} | ${own.map(cell).join(', ')} |`),
    '',
    `With a streaming version: ${streaming.join(', ')}.`,
  ].join('\n')
}

function cell({ id, name }: Operation): string {
  return id === name ? `\`${name}\`` : `\`${name}\` (also as \`${id}\`, as the document spells it)`
}

function note(operations: Operation[]): string {
  return operations.every(({ deprecated }) => deprecated) ? ' (deprecated)' : ''
}
