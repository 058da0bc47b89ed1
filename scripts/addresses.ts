/** Where package.json says that the project lives. */
export interface Addresses {
  repository?: { type: string; url: string }
  homepage?: string
  bugs?: { url: string }
}

/** What of the addresses is missing or unfit for a release, one sentence each. */
export function missingAddresses({ repository, homepage, bugs }: Addresses): string[] {
  const wrong: string[] = []
  if (!/^git\+https:\/\/\S+\.git$/.test(repository?.url ?? ''))
    wrong.push(
      'package.json needs its repository: npm pkg set repository.type=git repository.url=git+https://HOST/OWNER/NAME.git',
    )
  if (!/^https:/.test(homepage ?? '')) wrong.push('package.json needs its homepage: npm pkg set homepage=https://…')
  if (!/^https:/.test(bugs?.url ?? ''))
    wrong.push('package.json needs an address for bugs: npm pkg set bugs.url=https://…')
  return wrong
}

/** The repository's address in a browser; undefined where package.json has none. */
export function repositoryPage({ repository }: Addresses): string | undefined {
  return repository?.url.replace(/^git\+/, '').replace(/\.git$/, '')
}
