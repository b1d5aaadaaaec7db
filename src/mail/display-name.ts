const QUOTES = /^["'\u2018\u2019\u201c\u201d\u00ab\u00bb`\s]+|["'\u2018\u2019\u201c\u201d\u00ab\u00bb`\s]+$/g
/** How mailing lists name the sender whose address they had to replace (DMARC): `'Anna Berg' via Gardeners`. */
const VIA_LIST = /^(.{1,100}?)['"]? (?:via|über|par|por|tramite) \S.{0,100}$/
/** What follows the comma in `Anna Berg, MD`: a degree, not a first name. */
const DEGREE =
  /^(?:Ph\.?\s?D|M\.?D|Dr|Esq|Jr|Sr|I{2,3}|IV|M\.?A|M\.?Sc|B\.?A|B\.?Sc|MBA|CPA|LL\.?[BM]|DDS|RN|P\.?E|Inc|LLC|Ltd|GmbH|AG)\.?$/i

/** A display name as people say it: without quotes, list suffix and address, "Last, First" turned round. */
export function cleanName(source: string, address = ''): string {
  let name = source.slice(0, 400).replace(/\s+/g, ' ').replace(QUOTES, '')
  name = VIA_LIST.exec(name)?.[1]?.replace(QUOTES, '') ?? name
  if (address && name.toLowerCase() === address) return ''
  return turnedRound(name)
}

/** "Berg, Anna" and "Berg, Anna (Sales)" become "Anna Berg"; a degree or company behind the comma stays where it is. */
function turnedRound(name: string): string {
  const [, last = '', first = ''] = /^([^,()@\d]{1,60}),\s*([^,()@\d]{1,60})(?:\s*\([^()]{0,60}\))?$/.exec(name) ?? []
  if (!first || DEGREE.test(first) || last.split(' ').length > 3 || first.split(' ').length > 3) return name
  return `${first.trim()} ${last.trim()}`
}
