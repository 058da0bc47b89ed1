import { setup as real } from './test/e2e/packed.ts'
import { installConsumers } from './test/runtimes/installConsumers.ts'
import { mkdirSync, mkdtempSync, rmSync, cpSync } from 'node:fs'
export default (project: any) => {
  const f = mkdtempSync('/tmp/bonsai-dev-'); mkdirSync(f + '/consumers')
  installConsumers('/tmp/pk2/bonsai-openai-0.1.0.tgz', f + '/consumers')
  project.provide('packed', { folder: '/tmp/pk2/project', tarball: '/tmp/pk2/bonsai-openai-0.1.0.tgz', consumers: f + '/consumers' })
  return () => rmSync(f, { recursive: true })
}
