import { useEffect, useRef, useState } from 'preact/hooks'
import type { DocumentJob } from '../../chat/protocol.ts'
import { getJSON, sendJSON, wordsOf } from '../api.ts'
import { pause } from '../conversation/network.ts'

/** The jobs, and what can be done with them. */
export interface Jobs {
  jobs: DocumentJob[]
  error: string | undefined
  /** Whether a job is being sent. */
  starting: boolean
  start(count: number): void
  cancel(id: string): void
}

const PAUSE = 1000

/** Looks how far the jobs are, each second while one goes on. A look that fails is followed by the next. */
export function useJobs(): Jobs {
  const [jobs, setJobs] = useState<DocumentJob[]>([])
  const [error, setError] = useState<string>()
  const [round, setRound] = useState(0)
  const [starting, setStarting] = useState(false)
  // Sent again under the same id, it is the same job.
  const next = useRef(crypto.randomUUID())

  useEffect(() => {
    const left = new AbortController()
    look(left.signal, setJobs, setError).catch(() => undefined)
    return () => left.abort()
  }, [round])

  const act = async (action: () => Promise<unknown>): Promise<void> => {
    try {
      await action()
      setError(undefined)
      setRound((round) => round + 1)
    } catch (error) {
      setError(wordsOf(error))
    }
  }
  const start = async (count: number): Promise<void> => {
    if (starting) return
    setStarting(true)
    await act(async () => {
      await sendJSON('POST', '/api/documents', { count, id: next.current })
      next.current = crypto.randomUUID()
    })
    setStarting(false)
  }
  return {
    jobs,
    error,
    starting,
    start: (count) => void start(count),
    cancel: (id) => void act(() => sendJSON('POST', `/api/documents/${id}/cancel`)),
  }
}

/** Looks until no job goes on any more. */
async function look(
  signal: AbortSignal,
  show: (jobs: DocumentJob[]) => void,
  fail: (error: string | undefined) => void,
): Promise<void> {
  for (let goesOn = true; goesOn; ) {
    try {
      const { jobs } = await getJSON<{ jobs: DocumentJob[] }>('/api/documents', signal)
      show(jobs)
      fail(undefined)
      goesOn = jobs.some(isRunning)
    } catch (error) {
      signal.throwIfAborted()
      fail(wordsOf(error))
    }
    if (goesOn) await pause(PAUSE, signal)
  }
}

/** Whether a job will still change by itself. */
export function isRunning({ status }: DocumentJob): boolean {
  return status === 'queueing' || status === 'embedding'
}
