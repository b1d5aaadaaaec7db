/**
 * Cuts an mbox file into its mails; a file that does not begin with a "From " line is one mail.
 * mboxrd quoting (one more ">" before "From ") is undone (RFC 4155 appendix A, and the mboxrd convention).
 * @param file one character per byte
 * @returns the mails, one character per byte
 */
export function mailsOfMbox(file: string): string[] {
  if (!file.startsWith('From ')) return [file]
  const mails: string[] = []
  let from = endOfLine(file, 0)
  while (from < file.length) {
    const next = nextSeparator(file, from)
    mails.push(file.slice(from, next).replace(/^>(>{0,50}From )/gm, '$1'))
    from = next >= file.length ? next : endOfLine(file, next)
  }
  return mails
}

/** A separator is a "From " line after an empty line. */
function nextSeparator(file: string, from: number): number {
  for (let at = file.indexOf('\nFrom ', from - 1); at >= 0; at = file.indexOf('\nFrom ', at + 1)) {
    const before = file[at - 1] === '\r' ? file[at - 2] : file[at - 1]
    if (before === '\n') return at + 1
  }
  return file.length
}

function endOfLine(file: string, from: number): number {
  const at = file.indexOf('\n', from)
  return at < 0 ? file.length : at + 1
}
