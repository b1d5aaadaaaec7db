// Names so widespread that two people in one address book may well bear both: given name and surname both in these lists are no
// proof of one person. Folded (no accents, lower case, Latin letters). From general knowledge of national name statistics.
const SURNAMES = `
smith jones williams brown taylor davies evans thomas johnson roberts walker wright robinson thompson white hughes edwards green hall
wood harris lewis martin jackson clarke clark turner hill scott cooper morris ward moore king watson baker harrison morgan patel young
allen mitchell anderson phillips lee bell parker davis miller wilson garcia rodriguez martinez hernandez lopez gonzalez perez sanchez
ramirez torres nguyen rivera gomez diaz cruz reyes flores morales ortiz gutierrez fernandez alvarez romero ruiz jimenez moreno munoz
muller schmidt schneider fischer weber meyer wagner becker schulz hoffmann koch bauer richter klein wolf schroder neumann schwarz braun
zimmermann krause werner lange hartmann bernard dubois durand leroy moreau simon laurent lefebvre michel roux petit rossi russo ferrari
esposito bianchi romano colombo ricci marino greco silva santos oliveira souza pereira lima costa ferreira rodrigues almeida carvalho
jansen devries bakker visser smit debruijn jensen nielsen hansen andersen pedersen larsen johansson andersson karlsson nilsson eriksson
olsson ivanov smirnov kuznetsov popov vasilev petrov sokolov ivanova smirnova petrova popova novak nowak kowalski kovacs nagy toth szabo
horvath yilmaz kaya demir celik sahin wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie
kim lee park choi jung jeong kang cho yoon jang lim han shin seo sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi
kumar singh sharma gupta khan patel shah das verma reddy mishra joshi ali ahmed hussain mohamed hassan ibrahim cohen levi tran le pham
`
const GIVEN_NAMES = `
john david michael james robert william mary paul peter mark andrew richard thomas daniel chris christopher steven stephen matthew joseph
charles anna maria sarah anne linda susan karen jennifer elizabeth laura emma julia lisa alex alexander martin michel jean pierre marie
philippe jose juan antonio manuel francisco luis carlos javier miguel jorge pedro ana carmen giuseppe giovanni marco luca andrea francesco
paolo mario joao hans peter thomas andreas stefan christian wolfgang klaus jan lars anders erik per nils ivan sergey alexey dmitry andrey
aleksandr mikhail vladimir nikolay elena olga natalia tatiana irina wei li jun jing min yan lei hui xin ying yu fang na jie ming tao bo
hao yong jian ping hong yi mohamed mohammed muhammad ahmed ali omar hassan fatima ayse mehmet mustafa raj rahul amit anil sanjay priya
ravi kumar sandeep vijay arun ajay deepak manish minh anh hiroshi takashi kenji yuki jason brian kevin george kenneth edward ronald
timothy jeffrey gary nicholas eric jonathan larry scott frank ben benjamin sam samuel tom tim jim mike dave steve bob joe jack adam
`

const COMMON_SURNAMES: ReadonlySet<string> = new Set(SURNAMES.trim().split(/\s+/))
const COMMON_GIVEN_NAMES: ReadonlySet<string> = new Set(GIVEN_NAMES.trim().split(/\s+/))

/** Whether a full name, as folded words in any order, is one that several people in an address book may bear. */
export function isCommonName(words: readonly string[]): boolean {
  const long = words.filter(word => word.length > 1)
  if (long.length !== 2) return false
  const [one = '', other = ''] = long
  return (
    (COMMON_GIVEN_NAMES.has(one) && COMMON_SURNAMES.has(other)) ||
    (COMMON_GIVEN_NAMES.has(other) && COMMON_SURNAMES.has(one))
  )
}

/** Whether a folded word is one of the most widespread given names. */
export function isCommonGivenName(word: string): boolean {
  return COMMON_GIVEN_NAMES.has(word)
}

/** Whether a folded word is one of the most widespread surnames. */
export function isCommonSurname(word: string): boolean {
  return COMMON_SURNAMES.has(word)
}
