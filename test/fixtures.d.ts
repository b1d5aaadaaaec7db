/** A fixture as text, by the test runner. */
declare module '*?raw' {
  const text: string
  export default text
}

/** All fixtures of a folder as text, by the test runner. */
interface ImportMeta {
  readonly glob: (
    pattern: string,
    options: { readonly query: '?raw'; readonly import: 'default'; readonly eager: true },
  ) => Record<string, string>
}
