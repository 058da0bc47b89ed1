export * from 'bonsai-openai'
