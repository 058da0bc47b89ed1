import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeOrCheck } from './writeOrCheck.ts'

/*
 * Writes workers-example/wrangler.toml, for those who take the folder away, from the one at the root. With `--check` it writes nothing
 * and fails where they differ.
 */
const folder = 'workers-example'

/** The settings with their paths from inside the folder. */
export function exampleConfig(settings: string): string {
  return `# Made from ../wrangler.toml by \`npm run generate\`, for a copy of this folder; change that one in the repository, this one in a copy.\n\n${settings.replaceAll(`"${folder}/`, '"')}`
}

if (import.meta.main) {
  const settings = readFileSync(join(import.meta.dirname, '../wrangler.toml'), 'utf8')
  writeOrCheck({ [`${folder}/wrangler.toml`]: exampleConfig(settings) }, 'npm run generate')
}
