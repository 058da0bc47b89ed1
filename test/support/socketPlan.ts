/** How a socket of the test server goes wrong. */
export interface SocketPlan {
  /** After how many events it ends. */
  dieAt?: number
  /** The code that it is closed with; its connection breaks where there is none. */
  code?: number
  reason?: string
  /** How often the first event comes again. */
  repeat?: number
  /** The letters of an event that comes after the first. */
  big?: number
  /** What comes after the first event, and is none. */
  garbage?: string
}

/** The base URL of a server whose sockets go wrong so. */
export function planned(url: string, plan: SocketPlan): string {
  return `${url}/plan/${encodeURIComponent(btoa(JSON.stringify(plan)))}/v1`
}

/** What {@link planned} put into an address. */
export function readPlan(url: string): SocketPlan | undefined {
  const [, plan] = /\/plan\/([^/]+)\//.exec(url) ?? []
  return plan && JSON.parse(atob(decodeURIComponent(plan)))
}
