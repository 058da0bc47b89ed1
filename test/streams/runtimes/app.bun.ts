import { handle } from './handler.ts'

declare const Bun: { serve(options: object): { port: number } }

console.log(Bun.serve({ hostname: '127.0.0.1', port: 0, idleTimeout: 30, fetch: handle }).port)
