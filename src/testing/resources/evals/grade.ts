import { scoreOf } from '../../text/passages.ts'

/** What a grader says of one sample. */
export interface Grade {
  name: string
  type: string
  score: number
  passed: boolean
}

/** What a grader's templates are filled from. */
export interface Sampled {
  item: Readonly<Record<string, unknown>>
  sample: Readonly<Record<string, unknown>>
}

/** The fields that graders have, of which each kind has some. */
export interface Grader {
  type: string
  name?: string | undefined
  input?: unknown
  reference?: string | undefined
  operation?: string | undefined
  pass_threshold?: number | undefined
  evaluation_metric?: string | undefined
}

/** Grades a sample: by its text where the grader compares texts; what a model or a program would judge passes. */
export function grade(grader: Grader, sampled: Sampled): Grade {
  const { name = grader.type, type, pass_threshold = 1 } = grader
  const score = scoreBy(grader, sampled)
  return { name, type, score, passed: score >= pass_threshold }
}

function scoreBy({ type, input, reference = '', operation }: Grader, sampled: Sampled): number {
  if (typeof input !== 'string') return 1
  const [given, wanted] = [fill(input, sampled), fill(reference, sampled)]
  if (type === 'text_similarity') return scoreOf(wanted, given)
  return type === 'string_check' ? Number(holds(operation, given, wanted)) : 1
}

function holds(operation: string | undefined, given: string, wanted: string): boolean {
  switch (operation) {
    case 'ne':
      return given !== wanted
    case 'like':
      return given.includes(wanted)
    case 'ilike':
      return given.toLowerCase().includes(wanted.toLowerCase())
    default:
      return given === wanted
  }
}

/** A template with its `{{item.…}}` and `{{sample.…}}` filled in. */
export function fill(template: string, sampled: Sampled): string {
  return template.replace(/\{\{\s*(item|sample)\.([\w.]+)\s*\}\}/g, (_, root: 'item' | 'sample', path: string) =>
    textAt(sampled[root], path.split('.')),
  )
}

function textAt(value: unknown, path: readonly string[]): string {
  const found = path.reduce<unknown>((inner, key) => Object(inner)[key], value)
  return typeof found === 'string' ? found : (JSON.stringify(found) ?? '')
}
