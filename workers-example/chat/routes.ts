import { Hono } from 'hono'
import type { App } from '../env.ts'
import { ask } from './ask.ts'
import { room } from './room.ts'

/** Chats: one that keeps nothing, for any client of the API, and those that live in a Durable Object, for the page. */
export const chat = new Hono<App>().route('/chat', ask).route('/chats', room)
