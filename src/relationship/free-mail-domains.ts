// Domains where anybody may have an address: they are no company, and sharing one says nothing about two people.
// One address provider a line or more; from general knowledge of the providers' own sign-up pages. Add freely, lower case.
const DOMAINS = `
gmail.com googlemail.com
outlook.com hotmail.com live.com msn.com passport.com windowslive.com outlook.de outlook.fr outlook.es outlook.it outlook.pt outlook.jp
outlook.com.br outlook.com.au hotmail.co.uk hotmail.de hotmail.fr hotmail.es hotmail.it hotmail.nl hotmail.be hotmail.ca hotmail.com.br
hotmail.com.ar hotmail.se hotmail.no hotmail.dk hotmail.ch hotmail.co.jp live.co.uk live.de live.fr live.nl live.be live.it live.ca live.se
live.no live.dk live.com.au live.cn
yahoo.com ymail.com rocketmail.com yahoo.co.uk yahoo.de yahoo.fr yahoo.es yahoo.it yahoo.ca yahoo.com.br yahoo.com.ar yahoo.com.mx
yahoo.com.au yahoo.co.in yahoo.in yahoo.co.jp yahoo.co.id yahoo.com.hk yahoo.com.tw yahoo.com.sg yahoo.com.ph yahoo.com.vn yahoo.ie
yahoo.gr yahoo.se yahoo.no yahoo.dk yahoo.pl yahoo.ro yahoo.com.cn yahoo.cn myyahoo.com
icloud.com me.com mac.com
aol.com aim.com aol.de aol.fr aol.co.uk netscape.net love.com
proton.me protonmail.com protonmail.ch pm.me
tuta.com tutanota.com tutanota.de tuta.io tutamail.com keemail.me
gmx.de gmx.net gmx.com gmx.at gmx.ch gmx.fr gmx.es gmx.co.uk gmx.us gmx.eu gmx.info gmx.org web.de mail.com email.com
t-online.de freenet.de arcor.de vodafone.de vodafonemail.de unitybox.de unity-mail.de kabelmail.de online.de 1und1.de magenta.de
mailbox.org posteo.de posteo.net posteo.org posteo.eu posteo.at posteo.ch disroot.org riseup.net systemli.org autistici.org inventati.org
firemail.de ewetel.net ewe.net versanet.de netcologne.de alice.de alice-dsl.net o2online.de o2mail.de genion.de lycos.de
aon.at chello.at a1.net inode.at utanet.at kabsi.at liwest.at drei.at bluewin.ch hispeed.ch sunrise.ch swissonline.ch hotmail.ch
orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr club-internet.fr numericable.fr bbox.fr aliceadsl.fr cegetel.net voila.fr
libero.it virgilio.it tiscali.it tiscali.co.uk alice.it tin.it tim.it inwind.it iol.it fastwebnet.it email.it pec.it poste.it teletu.it
terra.es telefonica.net ono.com orange.es movistar.es wanadoo.es ya.com euskalnet.net
sapo.pt clix.pt netcabo.pt mail.telepac.pt iol.pt
uol.com.br bol.com.br terra.com.br ig.com.br globo.com globomail.com oi.com.br r7.com zipmail.com.br
arnet.com.ar fibertel.com.ar speedy.com.ar ciudad.com.ar prodigy.net.mx terra.com.mx terra.cl vtr.net une.net.co
xs4all.nl ziggo.nl kpnmail.nl kpnplanet.nl planet.nl home.nl hetnet.nl chello.nl upcmail.nl casema.nl quicknet.nl zonnet.nl tele2.nl
telenet.be skynet.be proximus.be scarlet.be pandora.be belgacom.net voo.be
btinternet.com btopenworld.com talktalk.net sky.com virginmedia.com virgin.net ntlworld.com blueyonder.co.uk plusnet.co.uk tesco.net
o2.co.uk fsmail.net freeserve.co.uk zoho.eu eircom.net iol.ie vodafone.ie
telia.com comhem.se bredband.net spray.se tele2.se home.se passagen.se online.no broadpark.no getmail.no start.no frisurf.no
mail.dk tdcadsl.dk stofanet.dk jubii.dk ofir.dk tdc.dk youmail.dk elisanet.fi kolumbus.fi luukku.com saunalahti.fi suomi24.fi pp.inet.fi
wp.pl o2.pl onet.pl onet.eu op.pl interia.pl interia.eu poczta.fm poczta.onet.pl gazeta.pl tlen.pl vp.pl go2.pl autograf.pl buziaczek.pl
seznam.cz email.cz post.cz centrum.cz atlas.cz volny.cz azet.sk zoznam.sk centrum.sk post.sk
freemail.hu citromail.hu indamail.hu t-online.hu upcmail.hu vipmail.hu
abv.bg mail.bg dir.bg siol.net email.si net.hr inet.hr t-com.hr eunet.rs ptt.rs otenet.gr hol.gr forthnet.gr in.gr
mail.ru bk.ru inbox.ru list.ru internet.ru yandex.ru yandex.com ya.ru yandex.ua yandex.by rambler.ru lenta.ru ro.ru pochta.ru narod.ru
ukr.net i.ua meta.ua bigmir.net tut.by mail.kz
mynet.com superonline.com ttmail.com hotmail.com.tr walla.co.il walla.com 012.net.il netvision.net.il bezeqint.net zahav.net.il
qq.com vip.qq.com foxmail.com 163.com 126.com yeah.net sina.com sina.cn sina.com.cn vip.sina.com sohu.com aliyun.com 139.com 189.cn 21cn.com
tom.com netease.com hkstar.com netvigator.com pchome.com.tw hinet.net seed.net.tw
naver.com hanmail.net daum.net nate.com kakao.com korea.com dreamwiz.com
docomo.ne.jp ezweb.ne.jp softbank.ne.jp i.softbank.jp nifty.com biglobe.ne.jp excite.co.jp goo.jp so-net.ne.jp ocn.ne.jp infoseek.jp
rediffmail.com sify.com indiatimes.com in.com vsnl.com bsnl.in
bigpond.com bigpond.net.au optusnet.com.au iinet.net.au tpg.com.au westnet.com.au internode.on.net adam.com.au ozemail.com.au
xtra.co.nz slingshot.co.nz paradise.net.nz vodafone.co.nz orcon.net.nz clear.net.nz
telkomsa.net mweb.co.za webmail.co.za vodamail.co.za absamail.co.za
comcast.net xfinity.com att.net sbcglobal.net bellsouth.net ameritech.net pacbell.net swbell.net prodigy.net verizon.net earthlink.net
mindspring.com cox.net charter.net spectrum.net roadrunner.com rr.com optonline.net optimum.net frontier.com frontiernet.net
windstream.net centurylink.net embarqmail.com q.com juno.com netzero.net netzero.com peoplepc.com suddenlink.net mchsi.com wowway.com
cableone.net hughes.net usa.net usa.com lycos.com excite.com inbox.com bigfoot.com
rogers.com shaw.ca telus.net sympatico.ca bell.net videotron.ca cogeco.ca eastlink.ca sasktel.net mts.net
fastmail.com fastmail.fm fastmail.net fastmail.us fastmail.to fastmail.co.uk messagingengine.com sent.com mailhaven.com
zoho.com zohomail.com zoho.in zohomail.eu hey.com hushmail.com hush.com runbox.com startmail.com mailfence.com countermail.com kolabnow.com
pobox.com alum.mit.edu acm.org ieee.org member.fsf.org users.sourceforge.net users.noreply.github.com users.noreply.gitlab.com
duck.com mozmail.com simplelogin.com simplelogin.co anonaddy.me addy.io aleeas.com privaterelay.appleid.com
cock.li airmail.cc danwin1210.me elude.in sdf.org tilde.team envs.net dismail.de
`

const FREE: ReadonlySet<string> = new Set(DOMAINS.trim().split(/\s+/))

/** Whether anybody may have an address at this domain (lower case). */
export function isFreeMailDomain(domain: string): boolean {
  return FREE.has(domain)
}
