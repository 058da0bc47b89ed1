import { useEffect, useState } from 'preact/hooks'
import { api, post, wordsOf } from '../api.ts'

/** Documents that are being embedded together. */
export interface DocumentJob {
  id: string
  total: number
  queued: number
  embedded: number
  status: string
}

/** The jobs, and the way to start one. */
export interface Jobs {
  jobs: DocumentJob[]
  error: string | undefined
  start(count: number): void
}

const PAUSE = 1000

/** Looks how far the jobs are, each second while one goes on. */
export function useJobs(): Jobs {
  const [jobs, setJobs] = useState<DocumentJob[]>([])
  const [error, setError] = useState<string>()
  const [round, setRound] = useState(0)

  useEffect(() => {
    const unmounted = new AbortController()
    let timer = 0
    const ask = async (): Promise<void> => {
      const { jobs } = await api<{ jobs: DocumentJob[] }>('/api/documents', { signal: unmounted.signal })
      setJobs(jobs)
      setError(undefined)
      if (jobs.some(goesOn)) timer = setTimeout(() => setRound((round) => round + 1), PAUSE)
    }
    ask().catch((error: unknown) => unmounted.signal.aborted || setError(wordsOf(error)))
    return () => {
      unmounted.abort()
      clearTimeout(timer)
    }
  }, [round])

  const start = (count: number): void => {
    post('/api/documents', { count }).then(
      () => setRound((round) => round + 1),
      (error: unknown) => setError(wordsOf(error)),
    )
  }
  return { jobs, error, start }
}

function goesOn({ status }: DocumentJob): boolean {
  return status !== 'done' && status !== 'failed'
}
