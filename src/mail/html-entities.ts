// WHATWG HTML 13.5 names over two thousand; these are the ones that mail programs write.
const NAMED: ReadonlyMap<string, string> = new Map(
  `amp & lt < gt > quot " apos ' nbsp \u00a0 ensp \u2002 emsp \u2003 thinsp \u2009 zwnj \u200c zwj \u200d lrm \u200e rlm \u200f shy \u00ad
  copy © reg ® trade ™ euro € pound £ yen ¥ cent ¢ sect § deg ° middot · bull • hellip … ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „
  laquo « raquo » lsaquo ‹ rsaquo › iexcl ¡ iquest ¿ ordf ª ordm º sup2 ² sup3 ³ frac12 ½ times × larr ← rarr → hearts ♥ check ✓
  agrave à aacute á acirc â atilde ã auml ä aring å aelig æ ccedil ç egrave è eacute é ecirc ê euml ë igrave ì iacute í icirc î iuml ï
  ntilde ñ ograve ò oacute ó ocirc ô otilde õ ouml ö oslash ø ugrave ù uacute ú ucirc û uuml ü yacute ý yuml ÿ szlig ß oelig œ scaron š
  Agrave À Aacute Á Acirc Â Atilde Ã Auml Ä Aring Å AElig Æ Ccedil Ç Egrave È Eacute É Ecirc Ê Euml Ë Iacute Í Icirc Î Ntilde Ñ
  Oacute Ó Ocirc Ô Otilde Õ Ouml Ö Oslash Ø Uacute Ú Ucirc Û Uuml Ü Scaron Š`
    .matchAll(/([A-Za-z]+\d*) ([^\n])/g)
    .map(([, name = '', character = '']) => [name, character]),
)
const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]{2,8}\d?));?/g

/** Character references of HTML as characters; unknown ones stay as they are. */
export function withoutEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(REFERENCE, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED.get(String(name)) ?? whole
    const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal)
    const plain = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    return plain ? String.fromCodePoint(code) : '\ufffd'
  })
}
