import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'

/* Writes dist: one JavaScript file and one declaration per source file, each with its map. */
rmSync('dist', { recursive: true, force: true })
execFileSync('tsup', { stdio: 'inherit' })
execFileSync('tsc', ['-p', 'tsconfig.build.json'], { stdio: 'inherit' })
