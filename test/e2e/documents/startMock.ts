import { inject } from 'vitest'
import type { Served } from '../../../bin/serve.ts'
import type { MockServer } from '../../../src/testing/index.ts'

/** The packed package's mock over HTTP, in this process, so that a test sees what it holds and can have it fail. */
export interface RunningMock extends Served {
  mock: MockServer
}

export async function startMock(apiKey?: string): Promise<RunningMock> {
  const dist = `${inject('packed').consumers}/node_modules/bonsai-openai/dist`
  const { createMockServer }: typeof import('../../../src/testing/index.ts') = await import(`${dist}/testing/index.js`)
  const { serve }: typeof import('../../../bin/serve.ts') = await import(`${dist}/bin/serve.js`)
  const mock = createMockServer({ apiKey })
  const { url, close } = await serve(mock.fetch, 0)
  return { mock, url: `${url}/v1`, close }
}
