/** A changelog in which what was listed as unreleased belongs to the version below it. */
export function joinUnreleased(changelog: string, version: string): string {
  if (!changelog.includes('\n## Unreleased\n')) return changelog
  return changelog.replace(`\n## ${version}\n`, '').replace('\n## Unreleased\n', `\n## ${version}\n`)
}

/** A manifest of an example that takes this version of the package. */
export function withVersion(manifest: string, version: string): string {
  return manifest.replace(/("bonsai-openai": "|npm:\/bonsai-openai@)\^[\d.]+/g, `$1^${version}`)
}
