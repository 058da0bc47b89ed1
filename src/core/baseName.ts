/** The last part of a path, on whatever system; a name sent to the API never tells of folders. */
export function baseName(path: unknown): string {
  return `${path ?? ''}`.replace(/.*[/\\]/s, '')
}
