export * from '@ai-sdk/openai'
export * from 'ai'
