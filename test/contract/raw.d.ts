declare module '*?raw' {
  const text: string

  // biome-ignore lint/style/noDefaultExport: how Vite hands over a file's text
  export { text as default }
}
