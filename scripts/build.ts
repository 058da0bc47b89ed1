import { execFileSync } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/*
 * Writes dist: one JavaScript file and one declaration per source file, each with its map. Of what is checked of components, which no
 * declaration names, the JavaScript alone.
 */
rmSync('dist', { recursive: true, force: true })
execFileSync('tsup', { stdio: 'inherit' })
execFileSync('tsc', ['-p', 'tsconfig.build.json'], { stdio: 'inherit' })

for (const folder of ['shapes', 'exact', 'plain'].map((name) => join('dist/schemas', name)))
  for (const file of readdirSync(folder)) if (/\.d\.ts(\.map)?$/.test(file)) rmSync(join(folder, file))
