import type { Mailbox } from './mail.ts'
import { fold, foldedWords } from './signature-vocabulary.ts'

const PARTICLES = new Set(
  'de,del,della,der,den,di,da,das,dos,du,la,le,van,von,zu,zur,ten,ter,bin,ibn,al,el,y,e,st,san,af,av'.split(','),
)
const JOINERS = new Set('and,und,et,y,e,og,och,en,i,&,+'.split(','))
const HONORIFICS = new Set(
  'dr,prof,mr,mrs,ms,miss,dipl,ing,herr,frau,mme,sr,sra,dott,dott.ssa,drs,ir,mag,phd,avv,arch,dra,eng,engr,rev'.split(
    ',',
  ),
)
/** Words that are capitalized at the start of a line and are nobody's name. */
const NEVER_NAMES = new Set(
  'yes,no,ok,okay,thanks,thank,hi,hello,hey,dear,hallo,bonjour,hola,ciao,attached,please,note,fyi,btw,copyright,get,link,share,send,join,try,enter,read,learn,free,powered,download,more,see,the,this,that,these,those,here,there,what,when,where,why,how,who,which,and,but,or,if,so,also,we,you,they,it,he,she,my,your,our,their,all,any,call,let,good,great,nice,sorry,ditto,done,sure,agreed,unbelievable,welcome,enjoy,wow,later,today,tomorrow,yesterday,monday,tuesday,wednesday,thursday,friday,saturday,sunday,january,february,march,april,june,july,august,september,october,november,december,from,to,cc,bcc,subject,date,sent,re,fw,fwd,am,pm,page,image,attachment,attachments,file,document,total,summary,agenda,action,item,items,update,draft,final,request,login,password,user,name,title,phone,fax,email,mail,address,http,www,regards,best,sincerely,cheers,love,new,old,via,mobile,ps,pps,is,are,was,were,be,do,does,did,can,will,would,should,could,may,have,has,had,not,with,for,of,in,on,at,by,as,ende,end,start,begin,stop,notes,instructions,information,confidential,confidentiality,disclaimer,notice,legal,important,caution,attention,warnung,hinweis,avis,aviso,avviso,unsubscribe,visit,click,view,message,original,forwarded,reply,team,je,vous,nous,ich,wir,sie,el,la,los,las,un,una,il,lo,le,der,die,das,het,een,de,que,per,con,por,para,pour,avec,und,oder,mit,von,bitte,danke,merci,gracias,grazie,obrigado,obrigada,help,wishes,hugs,congratulations,congrats,before,after,nothing,everything,something,maybe,possibly,definitely,indeed,right,fine,interesting,understood,noted,received,confirmed,approved,likewise,same,true,false,none,sweet,brilliant,excellent,fantastic,wonderful,hmm,lol,haha,ugh,oops,yay,hurray,blah,amen,edit,updates,source,sources,links,references,examples,code,output,input,error,warning,result,results,options,option,details,question,questions,answer,answers,background,overview,next,previous,first,second,third,last,finally,however,therefore,anyway,otherwise,because,since,while,until,unless,although,well,just,only,even,still,also,again,soon,never,always,often,sometimes,usually,probably,really,very,too,quite,much,many,every,each,both,either,neither,another,other,others,few,several,most,less,least,enough,ja,nein,oui,non,si,genau,gerne,klar,prima,super,perfecto,claro,vale,certo,jo,tak,tack,takk,tja,joo,kylla,nie,dobrze,ano,да,нет,хорошо,ок,exactly,perfect,absolutely,correct,nope,yep,yeah,cool,awesome,bye,test,testing'.split(
    ',',
  ),
)

const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}'’?-]*\.?(?:[\p{Lu}][\p{L}'’-]*\.?)?|\p{Lu}\.(?:-?\p{Lu}\.)*)$/u

/** A word in a script without capitals (Arabic, Hebrew, Chinese, Japanese, Korean). */
const CASELESS = /^[\p{Lo}\p{M}]{1,12}$/u

/** What a line says of its writer's name: the name as written, and what stands behind it on the line. */
export type NamedLine = { readonly name: string; readonly rest: string; readonly words: number }

const DECORATION = /^[\s\-–—~*_/\\|:.•>]{0,12}(?:(?:i\.\s?[AV]\.|ppa\.?|gez\.)\s{1,3})?/i
/** Where a name ends on its line: a comma, a bracket, a separator, an extension, a phone number. */
const NAME_END =
  /[,;|()<>[\]:"=]|\s[-–—*•·]\s|\/|\s{3,}|\t|\s[x#]-?\d|\s\+?\d|\s_\s|_{2,}|\s@|[!?](?:\s|$)|(?<=\p{Ll}{4})\.(?:\s|$)/u

/**
 * Reads the name that a line begins with: one to five capitalized words, initials and particles among them, "Ann and Joe" too.
 * @param line one line; decoration before the name (dashes, stars) is left out
 * @param lowerCase whether words in small letters count (people who sign without capitals), to be set only where a name is expected
 */
export function readName(line: string, lowerCase = false): NamedLine | null {
  const text = line.slice(0, 200).replace(DECORATION, '')
  const end = text.search(NAME_END)
  const head = (end < 0 ? text : text.slice(0, end)).replace(/[\s*_.,~-]{1,12}$/, match =>
    match.startsWith('.') ? '.' : '',
  )
  const trimmed = withoutCredentials(head.replace(/(?:\s+[^\p{L}\d\s&+]{1,8}){1,3}$/u, '').trim())
  if (trimmed.length < 2 || trimmed.length > 60) return null
  const words = trimmed.split(/\s+/)
  const honorifics = words.findIndex(word => !isHonorific(word))
  const proper = words.slice(Math.max(0, honorifics))
  if (words.length > 9 || proper.length > 6 || !looksLikeName(proper, lowerCase)) return null
  const name =
    /\p{L}\.$/u.test(trimmed) && !/(?:^|\s)\p{L}{1,2}\.$|(?:^|\s)[JS]r\.$/u.test(trimmed)
      ? trimmed.slice(0, -1)
      : trimmed
  return { name, rest: end < 0 ? '' : text.slice(end), words: proper.length }
}

const CREDENTIALS =
  /(?:\s+(?:Ph\.?\s?D|MBA|M\.?Sc|B\.?Sc|MD|M\.D|CFA|CPA|PMP|Esq|JD|J\.D|LL\.?M|RN|PEng|CISSP|MPH|DDS|DPhil|MEng|ACCA|FRCS)\.?){1,3}$/

/** "Nora Quist PhD" without the degree; a name in capitals only stays whole. */
function withoutCredentials(name: string): string {
  const bare = name.replace(CREDENTIALS, '')
  return /\s/.test(bare) && bare !== bare.toUpperCase() ? bare : name
}

/** "Dr.", "Univ.-Prof.", "Dipl.-Ing." before a name. */
function isHonorific(word: string): boolean {
  return (
    HONORIFICS.has(fold(word).replace(/\.$/, '')) ||
    (/^(?:\p{L}{2,6}\.-?){1,3}$|^\p{Ll}\.$/u.test(word) && !/^\p{Lu}\p{Ll}\.$/u.test(word))
  )
}

function looksLikeName(words: readonly string[], lowerCase: boolean): boolean {
  let capitalized = 0
  let count = 0
  let caseless = 0
  for (const word of words) {
    const folded = fold(word).replace(/\.$/, '')
    if (count > 0 && (JOINERS.has(folded) || PARTICLES.has(folded))) continue
    if (count === 0 && NEVER_NAMES.has(folded) && !PARTICLES.has(folded)) return false
    if (PARTICLES.has(folded)) continue
    count++
    if (NAME_WORD.test(word)) capitalized++
    else if (lowerCase && CASELESS.test(word)) caseless++
    else if (!(lowerCase && /^\p{Ll}[\p{L}'’-]{0,19}$/u.test(word))) return false
  }
  return count > 0 && count <= 5 && (capitalized > 0 || (lowerCase && (words.length <= 2 || caseless === count)))
}

/** Whether a name consists of initials only ("NQ", "nqr", "N"). */
export function isInitials(name: string): boolean {
  if (/^(?:\p{L}|\p{Lu}{2}|\p{Ll}{2}|\p{Lu}\.(?:\s?\p{Lu}\.?){0,3})$/u.test(name)) return true
  return /^(?:\p{Lu}{3,4}|\p{Ll}{3,4})$/u.test(name) && !/[aeiouy]/i.test(name)
}

/** Whether a short word can only be the initials of this mailbox ("dra", "ADR"): it is no part of its name. */
export function isInitialsOf(name: string, from: Mailbox | null): boolean {
  if (isInitials(name)) return true
  if (!from || !/^(?:\p{Lu}{3}|\p{Ll}{3})$/u.test(name)) return false
  const word = fold(name)
  const own = from.name === '' ? foldedWords(from.address.split('@')[0] ?? '') : nameWords(from.name)
  return own.length > 1 && !own.some(mine => mine === word || sameStem(mine, word))
}

/** Without honorifics, folded: the words by which two spellings of a name are compared. */
function nameWords(name: string): readonly string[] {
  return foldedWords(name).filter(word => !HONORIFICS.has(word))
}

/**
 * Whether a signed name can be that of the mailbox: a shared word, a short form ("Dave", "David"), initials, or a part of the address.
 */
export function fitsMailbox(signed: string, from: Mailbox | null): boolean {
  if (!from) return false
  const words = nameWords(signed)
  const own = nameWords(from.name)
  const local = fold(from.address.split('@')[0] ?? '')
  const [only] = words
  if (only && words.length === 1 && own.length > 1 && only.length <= 4 && isInitialsAmong(only, own)) return true
  return words.some(
    word =>
      word.length > 1 &&
      (own.some(mine => mine === word || sameStem(mine, word)) || (word.length > 2 && local.includes(word))),
  )
}

/** Whether every letter begins another word of the name, two at least: "DA" of "Ash, David R.". */
function isInitialsAmong(letters: string, words: readonly string[]): boolean {
  if (letters.length < 2) return false
  const left = words.map(word => word.charAt(0))
  return [...letters].every(letter => {
    const at = left.indexOf(letter)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
}

/** "Dave" and "David", "Kathy" and "Katherine": the short form, without its ending, begins the long one. */
function sameStem(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  const stem = short.replace(/(?:ie|[eiy])$/, '')
  return stem.length > 2 && long.startsWith(stem)
}

/** Whether two names can be one person's: a word or a stem in common. */
export function sharesName(one: string, other: string): boolean {
  const words = nameWords(other)
  const mine = nameWords(one)
  if (mine.length === 1 && mine[0] === words.map(word => word.charAt(0)).join('')) return true
  return mine.some(word => words.some(other => other === word || sameStem(other, word)))
}

/** Whether `full` says all that `short` says and more: "Nora" or "N. Quist" in "Nora B. Quist". */
export function isFullerName(full: string, short: string): boolean {
  const words = nameWords(full)
  const mine = nameWords(short)
  if (mine.length === 1 && mine[0] === words.map(word => word.charAt(0)).join('')) return true
  return (
    words.length > mine.length &&
    mine.every(word =>
      words.some(other => other === word || sameStem(other, word) || (word.length === 1 && other.startsWith(word))),
    )
  )
}

/** Whether a line says nothing but the name or a part of it. */
export function isPartOfName(line: string, name: string): boolean {
  const words = nameWords(name)
  const mine = nameWords(line)
  return mine.length > 0 && mine.every(word => words.some(other => other === word || sameStem(other, word)))
}
