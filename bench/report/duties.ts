import type { Duty } from '../results.ts'
import { sdks, titles } from '../sdks.ts'

/** Which SDK does what, as Markdown; an empty cell where it has no such program. */
export function dutiesOf(duties: Duty[]): string {
  const head = ['', ...sdks.map((sdk) => titles[sdk])]
  const lines = duties.map(({ name, done }) => [name, ...sdks.map((sdk) => word(done[sdk]))])
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function word(done: boolean | undefined): string {
  if (done === undefined) return ''
  return done ? 'yes' : 'no'
}
