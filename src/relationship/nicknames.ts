import { looseKey } from './letters.ts'

// Given names that stand for one another, a group a line: two names may be one person's if they share a group. Folded (no accents,
// lower case, Latin letters). A name may be in several groups: Alex is Alexander's and Alexandra's, who are not each other.
// To add a language, add a list; add only forms that a native speaker would use for the same bearer, and keep men and women apart.
const ENGLISH = `
abigail abby abbie gail
abraham abe bram
adam ad
adelaide addie heidi
adrian ade
albert al bert bertie
alexander alex alec al xander sandy lex sasha
alexandra alex lexi sandra sandy sasha alexa
alfred al alf alfie fred freddie
alison ali allie
allan allen alan al
amanda mandy
anastasia stacy stacey ana
andrea andie andy
andrew andy drew
angela angie
ann anne anna annie nan nancy
anthony antony tony ant
archibald archie
arnold arnie
arthur art artie
augustus gus augie
austin austen
barbara barb barbie babs
bartholomew bart
beatrice bea trixie
benjamin ben benji benny
bernard bernie
bradley bradford brad
brandon brendan bran
cameron cam
caroline carolyn carrie caro
carol carole
catherine katherine kathryn catharine cathy kathy kate katie kat cat kit kitty kay
cecilia celia cissy
charles charlie chuck chas chaz
charlotte lottie charlie char
chester chet
christian chris
christine christina kristin kristine kristina chris chrissy tina christie kristy
christopher chris kit topher kris kristopher
clarence clare
clifford cliff
clinton clint
constance connie
curtis curt
cynthia cindy
daniel dan danny
danielle dani
david dave davey davy
deborah debra deb debbie
dennis denis den denny
desmond des
dominic dominick dom nick
donald don donnie
dorothy dot dottie dolly
douglas doug
edmund ed eddie ned ted
edward ed eddie ned ted teddy
edwin ed eddie
eleanor ellen nell nora ella
elijah eli
elizabeth elisabeth liz lizzie beth betty betsy eliza lisa libby bess bessie elise lizbeth ellie
emily em emmy
emma em
eric erik rick
ernest ernie
eugene gene
evelyn evie eve
ezekiel zeke
florence flo
frances fran frankie francie
francis frank fran
franklin frank
frederick fredrick frederic fred freddie rick
gabriel gabe
gabrielle gabby
gareth gary gaz
geoffrey jeffrey geoff jeff
george georgie
gerald gerard gerry jerry
gilbert gil bert
gordon gord gordy
grace gracie
gregory greg gregg
gwendolyn gwen
harold harry hal
harriet hattie
harrison harry
harvey harv
helen nell ellie
henry hank harry hal
herbert herb bert
howard howie
hugh hughie
ian iain
irene rene
isaac ike zac
isabella isabel isobel bella izzy belle
jacob jake jacobus
jacqueline jackie
james jim jimmy jamie jem
janet jan
jane janie jenny
jason jay jase
jasmine jas
jean jeanie
jennifer jen jenny jenn
jeremy jeremiah jem jerry
jessica jess jessie
joan joanie
joanna joanne jo
john jack johnny jon
jonathan jonathon jon jonny johnny nathan
joseph joe joey jo
josephine jo josie
joshua josh
judith judy
julia julie jules
julian jules
karen kaz
kenneth ken kenny
kevin kev
kimberly kim
kirill kir
lawrence laurence larry laurie lars
leonard len lenny leo
leonardo leo
leslie les lesley
lewis louis lou louie
lillian lily lil
louise lou
lucas luke luc
lucille lucy
lydia lyddie
madeleine madeline maddie
magdalena maggie lena
malcolm mal
marcus mark marc
margaret maggie meg megan peggy peg marge margie rita greta daisy madge
marjorie marge margie
martha marty patty
martin marty mart
martina tina
mary molly polly mae mamie may
matilda tilly maud
matthew matt mat matty
matthias matt
maurice mo moe
maximilian max
maxwell max
melanie mel
melissa mel missy lissa
melvin mel
michael mike mick mickey mikey micky
michelle shelly mich
mildred millie
mitchell mitch
mohammed mohammad muhammad mohamed mo
morris mo
nancy nan
natalie nat
natasha tasha nat
nathan nathaniel nate nat
neil neal
nicholas nicolas nick nicky nico
nicole nicky nikki nic
norman norm
oliver ollie olly
olivia liv livvy
oscar ozzie
pamela pam
patricia pat patty trish tricia
patrick pat paddy
pauline polly
penelope penny
peter pete
philip phillip phil pip
priscilla cilla
rachel rachael rach
ralph rafe
randall randolph randy
raymond ray
rebecca becky becca
reginald reg reggie
reuben rube
richard rick rich dick ricky richie dickie
robert bob rob bobby robbie bert robin
roberta bobbie robbie
roderick rod
rodney rod
roger rog
roland rollie
ronald ron ronnie
rosemary rose rosie
roxanne roxy
rudolph rudy
russell russ
samantha sam sammie
samuel sam sammy
sandra sandy
sarah sara sally sadie
sebastian seb bastian
sean shaun shawn
sheila shell
sidney sydney sid syd
simon si
sophia sophie
stanley stan
stephanie steph
stephen steven steve stevie stephan steph
stuart stewart stu
susan suzanne susanna sue susie suzy
sylvester sly
sylvia syl
tabitha tabby
terence terrence terry
theodore theo ted teddy
theresa teresa terry tess tessa
thomas tom tommy thom
tiffany tiff
timothy tim timmy
tobias toby
tracy trace
trevor trev
ursula ursie
valerie val
vernon vern
veronica ronnie vera
victor vic
victoria vicky tori vic
vincent vince vinnie
virginia ginny
vivian viv
walter walt wally
warren ren
wayne waz
wesley wes
wilfred wilf fred
william bill will billy willie liam
winifred winnie
yvonne vonnie
zachary zachariah zack zach zac
`
const GERMAN = `
alexander alex sascha
andreas andi andy
angelika geli
anna anne anni annika
anton toni
barbara babsi baerbel
benjamin benni ben
bernhard bernd berni
brigitte gitti gitte
christian chris
christina tina chris
christoph chris stoffel
dietrich dieter
dorothea doro thea
eduard edi
elisabeth elli lisa liesel sissi else lisbeth
emil milo
ferdinand ferdi
florian flo flori
franz franzl
franziska franzi
friederike rike
friedrich fritz friedel
gabriele gabi
georg schorsch
gerhard gerd
gertrud trude
gottfried friedel
guenther guenter gunther gunter
hans johannes johann hannes jo
heinrich heiner heinz
helene leni lena
hermann herm
hildegard hilde
ilse ilsa
jakob jakobus
joachim jochen achim
johanna hanna hanne jo
josef joseph sepp jupp beppo
josefine josi
juergen jurgen
julia jule
karl carl
katharina kathi katja kathrin kaethe
klaus claus nikolaus niko
konrad conny
leopold leo poldi
ludwig lutz wiggerl
magdalena lena leni
manfred manni
manuela manu
margarete grete gretel margret
maria mia mitzi
mathias matthias matze hias
maximilian max maxi
michael michi micha
monika moni
nikolaus klaus niko
otto ott
paul paulchen
peter pit
philipp phil
rainer reiner
reinhard reinhardt
renate nate
richard richi
rudolf rudi
sabine bine
sebastian basti sebi bastian
siegfried sigi
simone simi
stefan stephan steffen
stefanie steffi stephanie
susanne susi sanne
theodor theo
theresa resi
thomas tom thommy
tobias tobi
ulrich uli ulli
ulrike uli rike ulli
ursula uschi ulla
veronika vroni
viktoria vicky
walter walti
werner wern
wilhelm willi willy
wolfgang wolf wolfi
`
const FRENCH = `
alexandre alex
anne annie anais
antoine toine tony
benoit ben
bernadette bernie
catherine cathy
christophe chris
daniel dany
dominique dom domi
elisabeth babette lise
emmanuel manu
frederic fred
francois fanfan
genevieve gege viviane
gerard gege
guillaume guigui
isabelle isa
jacqueline jacotte
jean jeannot
joseph jo
laurent lolo
madeleine mado
marguerite margot
maxime max
mathieu matthieu mat
michel mich
nicolas nico
patrice pat
philippe phil
sebastien seb
stephane steph
stephanie steph
suzanne suzon
sylvain syl
sylvie syl
therese theo
thierry titi
valerie val
veronique vero
vincent vince
xavier xav
`
const SPANISH_PORTUGUESE = `
alberto beto berto
alejandro alex jandro ale
alejandra ale alex
alexandre alex xande
alfonso poncho fonso
alvaro alvarito
ana anita
antonio tono toni tonho toninho
beatriz bea bia
carlos carlitos charly
carmen carmina
carolina caro carol
catarina cata
concepcion concha conchita
cristina cris tina
daniel dani
dolores lola
eduardo edu lalo dudu
enrique quique kike
ernesto neto
fernanda fer nanda
fernando fer nando
filomena mena
francisca paca paquita chica
francisco paco pancho kiko fran curro chico paquito
gabriel gabi gabo
gabriela gabi
gonzalo gonza
gregorio goyo
guadalupe lupe
guillermo guille memo
gustavo gus guga
ignacio nacho inaki
isabel isa chabela bel
jaime jimmy
javier javi
jesus chus chucho
joao joaozinho
joaquin quim ximo joaco
jose pepe zezinho ze
josefa pepa pepi
juan juanito
leonardo leo
luis lucho lulu lula
luisa lulu
manuel manolo manu manel lolo
manuela manu
margarida guida
margarita marga rita
maria mari
mercedes merche
miguel migue micky
montserrat montse
nicolas nico
patricia patri pati
pedro perico
pilar pili
rafael rafa
ramon moncho
raquel quela
ricardo ricky cardo
roberto beto
rodrigo rodri
rosario charo
salvador salva
santiago santi tiago chago
sebastian seba
sergio checo
sofia sofi
susana susi
teresa tere
tomas tomi
vicente chente
victor vitor vito
victoria vicky
`
const ITALIAN = `
alessandra ale sandra
alessandro ale sandro
andrea andre
antonella nella
antonio toni tonino nino
beatrice bea bice
carlo carlino
caterina cate rina
chiara chiaretta
daniele dani
domenico mimmo
eleonora ele nora
elisabetta betta elisa betti
emanuele manu lele
federica fede
federico fede
ferdinando nando
filippo pippo
francesca franci
francesco franco cecco checco ciccio
gabriele lele gabri
giacomo mino
gianluca luca
giovanni gianni nino vanni
giuseppe beppe peppe pino peppino
giuseppina pina
lorenzo renzo
luigi gigi gino
margherita rita marghe
maria mariuccia
matteo teo
michele miky
nicola nico
pietro piero
raffaele lello
riccardo ricky
roberto robi
salvatore salvo turi
simone simo
stefania stefi
stefano ste
tommaso tommy maso
valentina vale
vincenzo enzo
`
const DUTCH_NORDIC = `
adrianus adriaan adrie janus
albertus bert albert
anders andy
antonius antoon ton toon
christiaan chris
cornelis cor kees nelis
cornelia cor corrie
dirk diederik
elisabeth els liesbeth betsy lise lisbeth
erik rik
franciscus frans
fredrik fred
gerardus gerard ger
geertruida truus
gijsbert gijs
gustav gus gosta
hendrik henk henny rik
henrik henke rik
hubertus bert huub
jacobus jaap koos jacob
jan johan johannes hans joop
johanna jo hanneke annie
jozef jef joep
karl kalle
kristina kristin stina
lars lasse
leonardus leo
lodewijk lode
margaretha greet griet margriet greta
maria mieke mia ria marijke
mattias matte
mikael micke
nicolaas klaas nico
niklas nicke nils
petrus piet peter
pieter piet peter
robertus rob
sebastiaan bas
theodorus theo dorus
thijs matthijs mathijs
tomas tompa
wilhelmina mina willemijn
wilhelmus willem wim
`
// Cyrillic names as `plainWords` transliterates them, with the usual Western spellings.
const SLAVIC = `
agnieszka aga
aleksandr aleksander alexander alexandr oleksandr olexandr sasha sanya shura alex
aleksandra alexandra oleksandra sasha shura ola alex
aleksey alexey aleksei alexei oleksiy alyosha lyosha alex
anastasiya anastasia nastya
andrey andrei andrej andriy andrzej andryusha
anna anya anyuta asia
anatoliy anatoly tolya
boris borya
barbara basia
dmitriy dmitry dmitri dmytro dima mitya
ekaterina yekaterina kateryna katarzyna katya kasia
elena yelena olena lena alyona
evgeniy evgeny yevgeniy yevgeny evgenii yevgenii evgeni eugene zhenya yevhen
evgeniya evgenia yevgeniya zhenya yevheniya
fyodor fedor fedya
galina galya
georgiy georgy zhora gosha
grigoriy grigory grisha
grzegorz grzesiek
ivan vanya
irina iryna ira
jakub kuba
jan janek
jerzy jurek
jiri jirka
josef pepa
kirill kir
konstantin kostya
krzysztof krzys chris
ksenia kseniya oksana ksyusha
lev lyova
lyubov luba lyuba
malgorzata gosia
maksim maxim max
maria mariya masha marusya
mikhail mihail mykhailo misha michal
nadezhda nadya
natalya natalia nataliya natasha
nikolay nikolai mykola kolya
oleg oleh
olga olya
pavel pasha pavlo
petr pyotr petro petya
piotr piotrek
roman roma
semyon semen syoma
sergey sergei serhiy sergii seryozha serge
stanislav stas slava
stanislaw staszek
svetlana sveta
tadeusz tadek
tatyana tatiana tetyana tanya
timofey tima
tomasz tomek
vasiliy vasily vasyl vasya
viktor victor viktar vitya
vitaliy vitaly vitalik
vladimir volodymyr volodya vova
vladislav vlad
vyacheslav slava
wojciech wojtek
yakov yasha
yuliya julia yulia
yuriy yuri yury yura
zbigniew zbyszek
`
const GREEK = `
aikaterini ekaterini katerina kat
alexandros alekos alex
anastasios tasos
andreas andrikos
antonios antonis
athanasios thanasis sakis nasos
charalampos haralampos babis
christos chris
dimitrios dimitris mitsos jimmy
eleftherios lefteris
emmanouil manolis manos
evangelos vangelis
georgios giorgos yorgos george
ioannis giannis yannis yiannis john
konstantinos kostas costas dinos
michail michalis mike
nikolaos nikos nicos nick
panagiotis panos takis
pavlos paul
petros peter
spyridon spyros
stavros steve
vasileios vasilis vassilis bill
`
const ARABIC_PERSIAN = `
ahmad ahmed
abdallah abdullah abdulla
abdelrahman abdulrahman abdurrahman
ali aly
fatemeh fatima fatma
hasan hassan
hosein hossein hussain hussein husayn
ibrahim ebrahim
khaled khalid
mahmoud mahmud
mehdi mahdi
mohamed mohammed muhammad mohammad mohamad muhammed moe
mostafa mustafa mustapha moustafa
omar umar
osama usama
reza rida ridha
said saeed sayed
yousef youssef yusuf yousuf joseph
zahra zohra
`
const HUNGARIAN_TURKISH = `
andras bandi
erzsebet bozsi zsoka erzsi
ferenc feri
gyorgy gyuri
istvan pisti
janos jani
jozsef jozsi
katalin kati kata
laszlo laci
maria mari
mihaly misi
miklos miki
sandor sanyi
zoltan zoli
zsuzsanna zsuzsa zsuzsi
abdullah apo
ibrahim ibo
ismail ismo
mehmet memo
mustafa mustu
suleyman sulo
`

// Looked up by `looseKey`, so that one romanization stands for all.
const GROUPS: readonly string[] = [
  ENGLISH,
  GERMAN,
  FRENCH,
  SPANISH_PORTUGUESE,
  ITALIAN,
  DUTCH_NORDIC,
  SLAVIC,
  HUNGARIAN_TURKISH,
  GREEK,
  ARABIC_PERSIAN,
]

const GROUPS_BY_NAME: ReadonlyMap<string, ReadonlySet<number>> = indexed()

/** Whether two folded given names may be two forms of one. */
export function areNicknames(one: string, other: string): boolean {
  const groups = GROUPS_BY_NAME.get(looseKey(one))
  const others = GROUPS_BY_NAME.get(looseKey(other))
  if (!groups || !others) return false
  for (const group of groups) if (others.has(group)) return true
  return false
}

/** Whether a folded word is a given name that the lists know. */
export function isKnownGivenName(word: string): boolean {
  return GROUPS_BY_NAME.has(looseKey(word))
}

function indexed(): Map<string, Set<number>> {
  const byName = new Map<string, Set<number>>()
  let group = 0
  for (const list of GROUPS)
    for (const line of list.trim().split('\n')) {
      for (const name of line.split(' ')) {
        const key = looseKey(name)
        byName.set(key, (byName.get(key) ?? new Set()).add(group))
      }
      group += 1
    }
  return byName
}
