/** Lower case without accents, typographic quotes plain, one character for one: offsets stay those of the text.
 *  Mail loses accents on its way ("Buro", "B?ro"), so words are compared without them; `ß` becomes `s`. */
export function accentFolded(text: string): string {
  return text.toLowerCase().length === text.length
    ? text.toLowerCase().replace(/[\u00a0-\u024f\u1e00-\u1eff\u2010-\u2015\u2018-\u201f\u202f\uff01-\uff5e]/g, foldOne)
    : Array.from({ length: text.length }, (_, at) => foldOne(text.charAt(at).toLowerCase().charAt(0))).join('')
}

const OTHERS: Readonly<Record<string, string>> = {
  '\u00df': 's',
  '\u00f8': 'o',
  '\u00e6': 'a',
  '\u0153': 'o',
  '\u0142': 'l',
  '\u0111': 'd',
  '\u0131': 'i',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201b': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u201f': '"',
  '\u00b4': "'",
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
}

function foldOne(char: string): string {
  return OTHERS[char] ?? (char > '\x7f' ? char.normalize('NFKD').charAt(0) || char : char)
}
