const filled = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

const wholeLines = (line: string, length: number): string => line.repeat(Math.floor(length / line.length))

/** Text that would cost a backtracking or quadratic reader dear; each as long as asked. */
export const TEXTS: Readonly<Record<string, (length: number) => string>> = {
  'one line of spaces': length => filled(' ', length),
  'empty lines': length => filled('\n', length),
  'quote marks': length => filled('>', length),
  'quoted lines': length => filled('> x\n', length),
  'quotes ever deeper': length => deeper(length),
  'introductions on one line': length => filled('On Mon, 2 Mar 2026, Anna wrote: ', length),
  'introductions line by line': length => filled('On Mon, 2 Mar 2026, Anna wrote:\n', length),
  'half an introduction': length => filled('On Mon, 2 Mar 2026 at 10:12, Anna <\n', length),
  'headers of one kind': length => filled('From: anna@acme.example\n', length),
  'whole header blocks': length => filled('From: a@b.example\nDate: 2 Mar 2026 10:00\nTo: x\nSubject: y\n\n', length),
  'a header that never ends': length => `From: a@b.example\nTo: ${filled('Anna Berg <anna@acme.example>,\n', length)}`,
  'a header value of spaces': length => `From: a@b.example\nSubject: ${filled(' ', length)}x`,
  separators: length => filled('-----Original Message-----\n', length),
  rules: length => filled('________________________________\n', length),
  'rules of dashes': length => filled('------------------------\n', length),
  'Lotus headers': length => filled('Anna Berg\n03/04/2026 10:12 AM\nTo: x\n', length),
  // in whole lines: a last one that is cut off is the writer's, and makes all those above it the writer's too
  'device lines': length => wholeLines('Sent from my iPhone\n', length),
  'device lines over a word': length => `${wholeLines('Sent from my iPhone\n', length - 6)}stairs`,
  'list footers': length => filled('-- \nmailing list\n', length),
  'legal words': length => filled('confidential intended recipient privileged notify the sender e-mail ', length),
  'digits and points': length => filled('1.2.2026 10:12 ', length),
  'at signs': length => filled('a@', length),
  brackets: length => filled('<', length),
  'wrapped quotes': length => filled(`> ${'q'.repeat(70)}\ntail\n`, length),
  'undecoded soft breaks': length => filled('=20\n', length),
  'files that never end': length => `begin 644 x\n${filled(`M${'A'.repeat(60)}\n`, length)}`,
  'files that hardly begin': length => filled('begin 644 x\n', length),
  'rows of a table': length => filled('| From | Anna Berg |\n', length),
  'labels without colons': length => filled('03.03.2026 10:12\nTo\nSubject\n', length),
  'OpenPGP without an end': length => filled('-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n', length),
  'surrogate pairs': length => filled('\u{1F600}', length),
}
export const PAGES: Readonly<Record<string, (length: number) => string>> = {
  'tags that never close': length => filled('<a', length),
  'quotes ever deeper in HTML': length => filled('<blockquote type="cite">x<br>', length),
  'attributes with open quotes': length => filled('<a "', length),
  'a tag of attributes': length => `<div ${filled('a="b" ', length)}>`,
  'style without an end': length => filled('<style>', length),
  'comments without an end': length => filled('<!-- > ', length),
  'hidden in hidden': length => filled('<p style="display:none">', length),
  'entities without an end': length => filled('&amp', length),
  'people in links': length => filled('<a href="mailto:anna@acme.example">x', length),
}

function deeper(length: number): string {
  const lines: string[] = []
  for (let depth = 0, size = 0; size < length; depth++) {
    const line = `${'>'.repeat(depth % 300)} On Mon, 2 Mar 2026 at 10:12, Anna wrote:\n`
    lines.push(line)
    size += line.length
  }
  return lines.join('').slice(0, length)
}
