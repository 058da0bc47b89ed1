import { runSteps } from './runSteps.ts'

await runSteps([
  { name: 'types of src', command: ['tsc', '-p', '.'] },
  { name: 'types of tools and tests', command: ['tsc', '-p', 'tsconfig.tools.json'] },
  { name: 'types of the example Worker', command: ['tsc', '-p', 'workers-example'] },
  { name: 'types of its page', command: ['tsc', '-p', 'workers-example/web'] },
  { name: 'lint and format', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'generated files', command: ['node', 'scripts/generate.ts', '--check'] },
  { name: 'unused files and dependencies', command: ['knip'] },
])
