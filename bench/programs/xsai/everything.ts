export * from 'xsai'
