export * from '@tanstack/ai'
export * from '@tanstack/ai-openai'
