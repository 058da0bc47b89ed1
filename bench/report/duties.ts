import type { Duty } from '../results.ts'
import { type Sdk, sdks, titles } from '../sdks.ts'

/** Which SDK does what, as Markdown; an empty cell where it has no such program. */
export function dutiesOf(duties: Duty[], columns: readonly Sdk[] = sdks): string {
  const head = ['', ...columns.map((sdk) => titles[sdk])]
  const lines = duties.map(({ name, done }) => [name, ...columns.map((sdk) => word(done[sdk]))])
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function word(done: boolean | undefined): string {
  if (done === undefined) return ''
  return done ? 'yes' : 'no'
}
