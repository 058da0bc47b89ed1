import { expect } from 'vitest'
import type { EndlessServer } from './endlessServer.ts'
import { SOON } from './expectLeft.ts'

/** The ways in which consumers/shared/relay.js hands on an answer. */
export const ways: string[] = ['events', 'events-linked', 'text', 'speech']

/** Visits a server whose API does not answer, and leaves: the request to the API ends soon, too. */
export async function expectWaitingVisitorToEnd(relay: URL, api: EndlessServer): Promise<void> {
  const id = crypto.randomUUID()
  relay.search = `${new URLSearchParams({ way: 'events-linked', base: `${api.url}/silent/${id}/v1` })}`
  const controller = new AbortController()
  const visit = fetch(relay, { signal: controller.signal })
  await api.arrived(id)
  const began = Date.now()
  controller.abort()
  await expect(visit).rejects.toThrow('aborted')
  expect(await api.leftSince(id, began)).toBeLessThan(SOON)
}

/** Visits a server that relays an answer without end, and leaves: the request to the API ends soon, too. */
export async function expectVisitorToEnd(relay: URL, way: string, api: EndlessServer): Promise<void> {
  const id = crypto.randomUUID()
  relay.search = `${new URLSearchParams({ way, base: `${api.url}/endless/${id}/v1` })}`
  const { status, body } = await fetch(relay)
  const reader = body?.getReader()
  const { value } = (await reader?.read()) ?? {}
  expect(status).toBe(200)
  expect(value?.length).toBeGreaterThan(0)
  const began = Date.now()
  await reader?.cancel()
  expect(await api.leftSince(id, began)).toBeLessThan(SOON)
}
