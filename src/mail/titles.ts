import { fold, foldedWords, inAllLanguages } from './signature-vocabulary.ts'

const TITLES = inAllLanguages('titles')
const TITLE_ENDINGS = [...inAllLanguages('titleEndings')].filter(ending => ending !== '')
const ORGANIZATIONS = inAllLanguages('organizations')
const DEPARTMENTS = inAllLanguages('departments')
/** Abbreviations of legal forms, folded, dots left out (GmbH, S.A., Ltd., LLC). */
const FORMS = new Set(
  'inc,incorporated,corp,corporation,llc,llp,lp,ltd,limited,plc,co,gmbh,ggmbh,ag,kg,ohg,ug,ev,eg,gbr,kgaa,se,sa,sas,sarl,eurl,srl,spa,snc,sl,slu,bv,nv,vof,ab,oy,oyj,as,asa,aps,is,sp zoo,spzoo,sro,kft,zrt,doo,dd,pty,pte,bhd,sdn,lda,ltda,me,eireli,scrl,sprl,bvba,cv,cpa,pc,pllc,kk,ооо,оао,зао,пао'.split(
    ',',
  ),
)
const LINKS = new Set(
  'of,for,to,and,de,del,della,des,du,da,do,di,fur,und,et,y,e,van,voor,der,im,in,the,at,von,la,a,en,for,av,till,til'.split(
    ',',
  ),
)

/** Whether a piece of a line has a word for a job in it, at a place where a title has one. */
export function isTitle(piece: string): boolean {
  const text = piece.trim()
  if (text.length > 100 || /\S@\S|\d{3}|\?(?:$|\s+\p{Lu})/u.test(text)) return false
  const words = foldedWords(text)
  if (words.length === 0 || words.length > 12) return false
  if (hasLegalForm(text)) return false
  const parts = fold(text).split(/[,&/|–—;()]|\s-\s|-/)
  for (const part of parts) {
    const own = part.match(/[\p{L}\p{N}]+/gu) ?? []
    const first = own[0]
    const last = own.at(-1)
    if (last !== undefined && titleWord(last)) return true
    if (first !== undefined && titleWord(first) && !ORGANIZATIONS.has(own[1] ?? '')) return true
    const link = own.findIndex((word, at) => at > 0 && LINKS.has(word))
    if (link > 0 && titleWord(own[link - 1] ?? '')) return true
    if (own.length <= 4 && own.some((word, at) => at > 0 && titleWord(word) && !ORGANIZATIONS.has(own.at(-1) ?? '')))
      return true
  }
  return false
}

/** Chinese, Japanese and Korean write no spaces: a title ends the word ("采购经理"), a legal form begins or ends it. */
const UNSPACED_TITLES = [...TITLES].filter(title => /^[\p{Script=Han}\p{Script=Hangul}]{2,}$/u.test(title))
const UNSPACED_FORM =
  /^(?:株式会社|有限会社|合同会社|주식회사|㈱|[(（][株有주][)）]).|.(?:株式会社|有限会社|有限公司|公司|集团|集團|주식회사)$/u
const UNSPACED_HOUSE = /.(?:大学|大學|银行|銀行|研究院|研究所|大学校|대학교|은행|병원|연구소|학교)$/u

function titleWord(word: string): boolean {
  if (word > '\u2e7f' && UNSPACED_TITLES.some(title => word.endsWith(title))) return true
  return TITLES.has(word) || (word.length > 6 && TITLE_ENDINGS.some(ending => word.endsWith(ending)))
}

/** Whether the piece carries a legal form, which only organizations have. */
export function hasLegalForm(piece: string): boolean {
  const words = piece.slice(0, 160).split(/[\s,()]+/)
  if (UNSPACED_FORM.test(piece.slice(0, 40).trim())) return true
  return words.some((word, at) => {
    if (at === 0) return false
    const bare = fold(word).replace(/\./g, '')
    return FORMS.has(bare) && (bare.length > 2 || /\p{Lu}/u.test(word))
  })
}

/** How lines begin that name a department of something larger. */
const PART_OF_AN_ORGANIZATION =
  /^(?:dep[ta]|dpto|dept|dipart|abteil|facul|fakul|secti|sekti|divisi|lehrstuhl|katedra|referat|afdeling|avdeling|osasto)/

/** How much a piece looks like an organization: 3 legal form, 2 a word for one, 1 a department, 0 nothing. */
export function organizationLikeness(piece: string): 0 | 1 | 2 | 3 {
  const text = piece.trim()
  if (text.length < 2 || text.length > 100 || /[@!]|\?(?:$|\s+\p{Lu})/u.test(text)) return 0
  if (hasLegalForm(text)) return 3
  const words = foldedWords(text)
  if (words.length > 12) return 0
  const department = words.some(word => DEPARTMENTS.has(word))
  const organization =
    words.some(word => ORGANIZATIONS.has(word)) || isUniversity(text) || UNSPACED_HOUSE.test(text.slice(0, 40))
  if (PART_OF_AN_ORGANIZATION.test(words[0] ?? '')) return 1
  const last = words.at(-1) ?? ''
  if (ORGANIZATIONS.has(last) && !DEPARTMENTS.has(last)) return 2
  if (organization && (!department || words.length > 3 || isUniversity(text))) return 2
  return department ? 1 : 0
}

/** Whether the piece names a university or college, which comes before its departments and laboratories. */
export function isUniversity(piece: string): boolean {
  return foldedWords(piece).some(word => /^(?:univer|hochschul|yliopisto|egyetem|politec|politech|college$)/.test(word))
}
