import { list, type SignatureWords } from './words.ts'

export const english: SignatureWords = {
  heads: list(
    'regards, regard, rgds, rgrds, thanks, thank, thanking, thanx, thankx, thx, tx, tia, tks, ty, cheers, sincerely, cordially, respectfully, best, love, yours, wishes, faithfully, truly, warmly, gratefully, greetings, blessings, hugs, xoxo, ciao, kr, br, peace, congratulations, congrats, sorry, apologies, hth',
  ),
  fillers: list(
    'best, kind, kindest, kindly, warm, warmest, warmly, with, many, very, truly, sincerely, so, much, again, in, advance, for, your, the, and, all, my, a, lot, you, to, of, help, assistance, time, support, attention, patience, cooperation, consideration, understanding, effort, efforts, hard, work, everyone, guys, ever, as, always, bunch, million, from, sincere, friendly, personal, happy, new, year, attn, most, lots, cordially, respectfully, faithfully, family, both, greatly, please, this, matter, hope, on, be, well, see',
  ),
  closings: list(
    'take care, all the best, keep in touch, talk to you soon, talk soon, see you, see you soon, see you later, see you then, speak soon, bye, bye for now, have a nice day, have a great day, have a good day, have a great weekend, have a nice weekend, have a good weekend, have a good one, have a wonderful day, happy new year, happy holidays, merry christmas, looking forward, looking forward to hearing from you, looking forward to seeing you, i look forward to hearing from you, look forward to hearing from you, we look forward to hearing from you, look forward to meeting you, i look forward to meeting you, your friend, your pal, until then, later, enjoy, good luck, hope this helps, yours, in christ, godspeed, stay safe, be well, much appreciated, greatly appreciated',
  ),
  titles: list(
    'manager, director, president, vp, svp, evp, avp, engineer, developer, officer, analyst, counsel, attorney, lawyer, assistant, associate, partner, consultant, professor, prof, specialist, coordinator, administrator, ceo, cfo, cto, coo, cio, cmo, head, lead, leader, representative, secretary, trader, editor, founder, cofounder, chairman, chair, chairwoman, treasurer, scientist, researcher, fellow, architect, designer, programmer, technician, accountant, auditor, controller, supervisor, superintendent, planner, strategist, advisor, adviser, agent, broker, buyer, clerk, executive, principal, dean, lecturer, teacher, instructor, student, candidate, postdoc, geologist, meteorologist, statistician, economist, physicist, chemist, biologist, nurse, physician, surgeon, librarian, curator, journalist, reporter, writer, author, producer, photographer, owner, proprietor, intern, trainee, evangelist, ambassador, recruiter, minister, pastor, commissioner, inspector, sysadmin, webmaster, maintainer, member, liaison, paralegal, receptionist, foreman, marketer, salesman, underwriter, actuary, originator, scheduler, realtor, salesperson, mentor, coach, trustee, governor, mayor, senator, captain, colonel, major, sergeant, lieutenant',
  ),
  titleEndings: list('ologist, engineer, manager, developer, designer'),
  organizations: list(
    'university, college, school, institute, institution, bank, group, associates, partners, partnership, services, service, department, energy, networks, network, solutions, technologies, technology, systems, software, consulting, consultants, company, companies, corporation, holdings, ventures, capital, foundation, society, association, center, centre, agency, ministry, council, committee, commission, bureau, hospital, clinic, laboratory, laboratories, lab, labs, museum, library, press, media, studio, studios, publishing, industries, international, worldwide, global, enterprises, trust, union, federation, club, church, office, pipeline, exchange, resources, bancorp, insurance, airlines, motors, pharmaceuticals, electronics, communications, telecom, logistics, properties, realty, investments, securities, markets, works, americas, europe, section, team, desk, division, faculty, academy, store, shop, restaurant, hotel, magazine, news, productions, research, analytics, digital, interactive, design, branch, farms, brothers, sons',
  ),
  departments: list(
    'department, dept, division, section, team, desk, unit, faculty, affairs, support, resources, marketing, legal, management, operations, finance, accounting, sales, security, settlements, administration, logistics, engineering, research, treasury, markets, development, statistics, office',
  ),
  streets: list(
    'street, st, avenue, ave, av, road, rd, drive, dr, boulevard, blvd, lane, ln, plaza, square, sq, court, ct, circle, parkway, pkwy, highway, hwy, way, terrace, broadway, place, pl, suite, ste, floor, fl, room, rm, building, bldg, box, tower, house, campus, alley, trail, mall, crescent, close, mews, quay, wharf, row, gate, hill, park, unit, apt, apartment, park',
  ),
  streetEndings: list('street, road'),
  countries: list(
    'usa, us, united states, u.s.a., uk, united kingdom, england, scotland, wales, ireland, northern ireland, canada, australia, new zealand, germany, france, spain, italy, portugal, netherlands, the netherlands, belgium, switzerland, austria, sweden, norway, denmark, finland, iceland, poland, czech republic, hungary, romania, greece, turkey, russia, ukraine, india, china, japan, korea, singapore, hong kong, taiwan, thailand, malaysia, indonesia, philippines, vietnam, brazil, mexico, argentina, chile, colombia, peru, south africa, egypt, israel, uae, united arab emirates, saudi arabia, nigeria, kenya, luxembourg, estonia, latvia, lithuania, croatia, serbia, slovenia, slovakia, bulgaria',
  ),
  phoneLabels: list(
    'tel, telephone, phone, ph, p, t, m, o, d, c, mob, mobile, cell, cel, cellular, office, work, home, direct, dir, main, desk, voice, voip, pager, hotline, toll, free, ext, extension, x, line, number, no, wireless, switchboard, landline, whatsapp, call, dial, w, h, skype, support, lab, private, business, cellphone, adnet, helpdesk, handy, signal, car, handphone, hp',
  ),
  faxLabels: list('fax, facsimile, fx, f, telefax, efax, telecopier, telecopy'),
  notices: list(
    'confidential, confidentiality, intended, recipient, recipients, privileged, unauthorized, unauthorised, prohibited, disclosure, dissemination, distribution, copying, disclaimer, notify, delete, error, attachments, addressee, addressees, virus, viruses, liability, liable, legally, proprietary, exempt, binding, solicitation',
  ),
}
