import type { DriftIssue } from './drift.ts'

/** Says in words where a value differs. */
export function listIssues(issues: readonly DriftIssue[]): string {
  return issues
    .map(({ path, expected, received }) => `${path.join('.') || 'value'}: expected ${expected}, received ${received}`)
    .join('; ')
}
