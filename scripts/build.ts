import { execFileSync } from 'node:child_process'

/* Writes dist: one JavaScript file and one declaration per source file, each with its map. */
execFileSync('tsup', { stdio: 'inherit' })
execFileSync('tsc', ['-p', 'tsconfig.build.json'], { stdio: 'inherit' })
