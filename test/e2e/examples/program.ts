import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, vi } from 'vitest'
import { quiet } from '../../runtimes/hosts/child.ts'

/** A command of an example under way. */
export interface Program {
  /** What it wrote so far. */
  readonly stdout: string
  readonly stderr: string
  /** Waits until it has written something, to either. */
  writes(pattern: RegExp): Promise<string>
  /** Resolves to its exit code. */
  readonly ended: Promise<number | null>
  /** Ends it, and what it started. */
  stop(): Promise<void>
}

/** Runs a command in a process group of its own. */
export function run(command: string, cwd: string, env: Record<string, string> = {}): Program {
  const [file = '', ...args] = command.split(' ')
  const child = spawn(file, args, { cwd, env: { ...quiet, ...env }, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  const written = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => {
      written[name] += text
    })
  const ended = once(child, 'close').then(([code]) => code)
  return {
    get stdout() {
      return written.stdout
    },
    get stderr() {
      return written.stderr
    },
    async writes(pattern) {
      const all = (): string => written.stdout + written.stderr
      await vi.waitFor(() => expect(all()).toMatch(pattern), { timeout: 30_000 })
      return pattern.exec(all())?.[0] ?? ''
    },
    ended,
    async stop() {
      if (child.pid && child.exitCode === null && child.signalCode === null) process.kill(-child.pid)
      await ended
    },
  }
}
