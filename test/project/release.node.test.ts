import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { absoluteLinks } from '../../scripts/absoluteLinks.ts'
import { missingAddresses, repositoryPage } from '../../scripts/addresses.ts'
import { joinUnreleased, withVersion } from '../../scripts/versions.ts'

const root = join(import.meta.dirname, '../..')
const page = 'https://example.com/owner/name'

describe('absoluteLinks', () => {
  test.each([
    ['[size](docs/size.md)', `[size](${page}/blob/v1.0.0/docs/size.md)`],
    ['![Bytes](docs/size.svg)', `![Bytes](${page}/raw/v1.0.0/docs/size.svg)`],
    ['[site](https://example.com) [above](#usage)', '[site](https://example.com) [above](#usage)'],
  ])('%s', (before, after) => {
    expect(absoluteLinks(before, page, 'v1.0.0')).toBe(after)
  })

  test('of README, every link that is left is absolute or within the page', () => {
    const readme = absoluteLinks(readFileSync(join(root, 'README.md'), 'utf8'), page, 'v1.0.0')
    const targets = [...readme.matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => target)
    expect(targets.length).toBeGreaterThan(5)
    expect(targets.filter((target) => !/^(https:|#)/.test(target))).toEqual([])
  })
})

describe('addresses', () => {
  const repository = { type: 'git', url: `git+${page}.git` }

  test('a package that says where it lives can be released', () => {
    expect(missingAddresses({ repository, homepage: page, bugs: { url: `${page}/issues` } })).toEqual([])
    expect(repositoryPage({ repository })).toBe(page)
  })

  test('error: each that is missing is named with the command that sets it', () => {
    expect(missingAddresses({})).toHaveLength(3)
    expect(missingAddresses({ repository, homepage: page })).toEqual([expect.stringContaining('npm pkg set bugs.url=')])
    expect(repositoryPage({})).toBeUndefined()
  })
})

describe('a new version', () => {
  test('takes over what was listed as unreleased', () => {
    const changelog = '# Changelog\n\n## Unreleased\n\n- Old.\n\n## 0.2.0\n\n### Minor Changes\n\n- New.\n\n## 0.1.0\n'
    const joined = '# Changelog\n\n## 0.2.0\n\n- Old.\n\n### Minor Changes\n\n- New.\n\n## 0.1.0\n'
    expect(joinUnreleased(changelog, '0.2.0')).toBe(joined)
    expect(joinUnreleased(joined, '0.2.0')).toBe(joined)
  })

  test.each([
    'bun/package.json',
    'next/package.json',
    'testing/package.json',
    'webhook/package.json',
    'deno/deno.json',
  ])('is the one that examples/%s takes', (file) => {
    const text = readFileSync(join(root, 'examples', file), 'utf8')
    expect(withVersion(text, '9.8.7')).toMatch(/bonsai-openai(@|": ")\^9\.8\.7/)
  })
})
