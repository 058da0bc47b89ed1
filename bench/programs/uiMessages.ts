import { prompt } from './input.ts'

/** What a page with `useChat` sends. */
export const uiMessages = [{ id: '1', role: 'user' as const, parts: [{ type: 'text' as const, text: prompt }] }]
