export * from './core/index.ts'
export * from './operations/index.ts'
export type * from './schemas/index.ts'
export * from './streams/index.ts'
