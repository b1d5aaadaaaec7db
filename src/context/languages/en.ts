import type { Grammar } from '../grammar.ts'
import { NAME, ORGANIZATION, PRESENTED, presentedAs, ROLE_AFTER, TITLE, TO_WHOM, WHO } from './names.ts'

const I_WILL =
  "(?<![\\w'])(?:i'll|i will|we'll|we will|i shall|we shall|ill(?= (?:have to|try|get|send|call|give|let|check|fax|bring|see if|do|be sending)))(?![\\w'])"
const TELL =
  '(?:call|phone|ring|e-?mail|mail|fax|send|forward|write|tell|ask|follow[ -]up|talk|speak|meet|check|get back|let you know|contact|discuss|review|submit|deliver|finish|have)'
const LIGHTLY =
  '(?:(?:\\w{2,12}ly|all|both|also|at least|then|certainly|definitely|gladly|happily|just|probably|likely|most likely|of course|personally|still|either|try and|try to|be sure to|make sure to|now|be able to|go ahead and|first|immediately|quickly|have (?:someone|my assistant|him|her|them)) )*'

export const english: Grammar = {
  tag: 'en',
  stopWords:
    'the a no and of to is you that it for are with this have be from your we our not was will can has would if please thanks thank what which there any been me my they their about at by on an as do but all so when who how could should know let just out up some them in am i he she his her here today well before after were more also ago last next week month year day days two three over into new see back going still only other',
  letters: null,
  dates: {
    numericFirst: 'month',
    weekdays: ['monday|mondays', 'tuesday', 'wednesday|wensday|wednsday', 'thursday', 'friday', 'saturday', 'sunday'],
    weekdaysShort: ['mon', 'tue|tues', 'wed|weds', 'thu|thur|thurs', 'fri', 'sat', 'sun'],
    shortStandsAlone: true,
    months: [
      'january',
      'february',
      'march',
      'april',
      'may',
      'june',
      'july',
      'august',
      'september',
      'october',
      'november',
      'december',
    ],
    monthsShort: ['jan', 'feb', 'mar', 'apr', '', 'jun', 'jul', 'aug', 'sep|sept', 'oct', 'nov', 'dec'],
    monthsShy: 'may|march|august',
    days: {
      today: 0,
      tomorrow: 1,
      tomarrow: 1,
      tommorow: 1,
      tommorrow: 1,
      tomorow: 1,
      tmrw: 1,
      yesterday: -1,
      'the day after tomorrow': 2,
      'day after tomorrow': 2,
      'the day before yesterday': -2,
      tonight: 0,
      tonite: 0,
      'last night': -1,
      'tomorrow night': 1,
      'later today': 0,
      'end of day today': 0,
      eod: 0,
      cob: 0,
      'close of business': 0,
      'end of day': 0,
    },
    parts: 'morning|afternoon|evening|night|lunchtime|lunch|eod|cob|early|late|mid-morning|am|pm',
    partDays: { 'this morning': 0, 'this afternoon': 0, 'this evening': 0, 'yesterday evening': -1 },
    units: {
      hour: 'hour|hours',
      day: 'day|days',
      week: 'week|weeks|wk|wks',
      weekend: 'weekend|weekends',
      month: 'month|months',
      quarter: 'quarter',
      year: 'year|years',
    },
    next: 'next|coming|upcoming|following',
    last: 'last|past',
    now: 'this|current',
    nextSkipsThisWeek: true,
    articleMakesSpan: true,
    late: 'afternoon|evening|night|tonight|tonite|last night|tomorrow night|this afternoon|this evening',
    numbers: {
      a: 1,
      an: 1,
      one: 1,
      two: 2,
      three: 3,
      four: 4,
      five: 5,
      six: 6,
      seven: 7,
      eight: 8,
      nine: 9,
      ten: 10,
      twelve: 12,
    },
    ordinals: 'st|nd|rd|th',
    ago: 'ago|earlier',
    agoBefore: '',
    ahead: 'in',
    aheadAfter: 'from now|from today|hence',
    glue: 'of',
    article: 'the',
    at: 'at|around|about|from|between|@',
    oclock: "o'clock|hrs|hours",
    clock: { noon: 12, midnight: 0, midday: 12 },
    toCome: 'by|until|till|before|after|no later than|starting|beginning|effective',
    range: 'to|through|thru|until|till',
    gone: 'since',
    on: 'on|in|at|for|during|over|from|around|about|after',
    edges: {
      early: 'start',
      'beginning of': 'start',
      'start of': 'start',
      'the first of': 'start',
      mid: 'middle',
      'middle of': 'middle',
      late: 'middle',
      'end of': 'end',
      'the end of': 'end',
    },
    holidays: {
      christmas: { month: 12, day: 25 },
      xmas: { month: 12, day: 25 },
      'christmas day': { month: 12, day: 25 },
      'christmas eve': { month: 12, day: 24 },
      "new year's": { month: 1, day: 1 },
      "new year's day": { month: 1, day: 1 },
      "new year's eve": { month: 12, day: 31 },
      'new years': { month: 1, day: 1 },
      'new years eve': { month: 12, day: 31 },
      easter: { easter: 0 },
      'good friday': { easter: -2 },
      'easter monday': { easter: 1 },
      thanksgiving: { month: 11, weekday: 3, nth: 4 },
      'labor day': { month: 9, weekday: 0, nth: 1 },
      'labour day': { month: 9, weekday: 0, nth: 1 },
      'martin luther king day': { month: 1, weekday: 0, nth: 3 },
      'mlk day': { month: 1, weekday: 0, nth: 3 },
      'memorial day': { month: 5, weekday: 0, nth: -1 },
      "president's day": { month: 2, weekday: 0, nth: 3 },
      "presidents' day": { month: 2, weekday: 0, nth: 3 },
      'presidents day': { month: 2, weekday: 0, nth: 3 },
      halloween: { month: 10, day: 31 },
      "valentine's day": { month: 2, day: 14 },
      'independence day': { month: 7, day: 4 },
      "mother's day": { month: 5, weekday: 6, nth: 2 },
      "st. patrick's day": { month: 3, day: 17 },
    },
    neverAfter: 'good|happy|merry|every|each|any|most|some|per|alternate|a|an',
    wishes: 'happy|merry|wish|wishes|wishing|enjoy|blessed|joyous|great|wonderful|terrific|nice',
    every: 'every|each|any|most|on mondays',
    pastWords:
      "was|were|had|did|didn't|wasn't|went|met|said|told|sent|got|spoke|came|saw|left|took|gave|made|wrote|heard|thought|found|bought|paid|began|held|ran|felt|kept|brought|lost|won|had been|have been|last",
    futureWords:
      "will|shall|won't|can|could|would|should|may|might|must|i'll|we'll|you'll|he'll|she'll|they'll|it'll|let's|please|going to|need|needs|want|wants|plan|plans|hope|hopes|is|are|do you|does|scheduled|planned|expected|supposed|due|tomorrow|i'd|we'd|be",
    pastEnding:
      /(?<!ne|fe|spe|bre|inde|excee|procee|attach|interest|bas|enclos|propos|request|requir|relat|revis|updat|complet|unlimit|unit|advanc|detail|fix|mix)ed$/,
    and: 'and|or|&',
    notDue:
      /(?:(?:scheduled|planned|due|dated|held|effective|set|slated|expected)(?: for| on| in| at| by)?|(?:meeting|call|lunch|dinner|conference|workshop|party|trip|session|visit|event|hearing|deadline|interview)s? (?:on|in|at|of|for|from)|from|since|of|in the|last|our|your|their|his|her|for the) ?$/,
    sameTime: /(?<!\w)(?:at that time|by then|at that point|that day|that morning|that afternoon)(?!\w)/,
  },
  promises: {
    hint: /\b(?:should be able|i'll|ill|will|we'll|you'll|intend|expect|hope to|aim|i can|we can|on it|consider it|shall|going to|gonna|working on|process of|owe|agreed|plan|promise|my word|let me|need to|have to|getting|pulling|preparing|trying|looking into|checking|should (?:see|have|get|receive))\b/,
    cues: [
      {
        pattern: /(?<![\w'])let me (?:get|send|forward|bring)(?= (?:you |(?:\S+ ){1,8}?(?:to|for) you\b))/g,
        needs: 'nothing',
      },
      { pattern: /(?<![\w'])(?:i|we) should be able to (?=(?:get|send|give|bring|show) you )/g, needs: 'day' },
      { pattern: /(?<![\w'])you'll (?:have|get|receive)(?= (?:my|our) )/g, needs: 'nothing' },
      { pattern: new RegExp(`${I_WILL}(?= )`, 'g'), needs: 'nothing' },
      {
        pattern:
          /(?<=(?:^|[,.!] |and |but |then ))will(?= (?:also |then |definitely |try to |certainly )*(?:send|call|get|let|forward|check|do|fax|e-?mail|follow|keep|provide|advise|look|try|prepare|give|work|make|bring|contact|review|circulate|update|confirm|arrange|talk|speak|discuss|have (?:it|that|this|more))\b(?! (?:the|this|that|it)\?))/g,
        needs: 'nothing',
        unsaid: true,
      },
      {
        pattern: /(?<![\w'])(?:i'm|i am|im|we're|we are) (?:also |still |then )?(?:going to|gonna)(?= )/g,
        needs: 'day or reader',
      },
      {
        pattern: /\bmy (?:assistant|secretary|office|colleague|team|staff)(?:,? \w+,?)? (?:will|is going to)(?= )/g,
        needs: 'reader',
      },
      {
        pattern:
          /(?<![\w'])(?:i am|i'm|im|we are|we're) (?:still |currently |now |also |already |just )*in the process of(?= \w+ing)/g,
        needs: 'nothing',
      },
      {
        pattern:
          /(?<![\w'])(?:i am|i'm|im|we are|we're) (?:currently |now |also |already |just )*(?:getting|pulling|putting)(?= (?:\S+ ){1,6}(?:together|pulled|ready))/g,
        needs: 'reader',
      },
      {
        // "still" answers one who waits for it.
        pattern:
          /(?<![\w'])(?:i am|i'm|im|we are|we're) still (?:getting|pulling|putting)(?= (?:\S+ ){1,6}(?:together|pulled|ready))/g,
        needs: 'nothing',
      },
      {
        pattern:
          /(?<![\w'])(?:i am|i'm|im|we are|we're) (?:still |currently |now |also |already |just )*(?:working on|preparing|putting together|pulling together|trying to get|looking into|checking (?:on|into|with)|drafting|finali[sz]ing|following up|arranging|tracking down)(?= )/g,
        needs: 'reader',
      },
      {
        pattern:
          /(?<![\w'])(?:i know )?(?:i|we) (?:still |also )?owe you (?:a|an|some|the|two|my|our|those|that)\b(?! (?:drink|beer|lunch|dinner|apolog|big|lot|debt|thank))/g,
        needs: 'nothing',
      },
      {
        pattern:
          /(?<![\w'])(?:i|we) (?:have |had |'ve )?(?:also )?(?:agreed|promised|committed|offered|undertook) to(?= (?!disagree|be\b))/g,
        needs: 'nothing',
        anywhere: true,
      },
      { pattern: /(?<![\w'])i promise (?:to|that|you|i)(?= )/g, needs: 'nothing' },
      {
        pattern: new RegExp(
          `(?<![\\w'])(?:i|we) (?:plan|intend|hope|expect|aim|just need|need|have|still need|still have) to(?= (?:\\w+ )?${TELL}\\b)`,
          'g',
        ),
        needs: 'day',
      },
      {
        pattern:
          /(?<![\w'])you (?:should|will|'ll|can expect to) (?:\w+ )?(?:see|have|get|receive|be receiving|expect|hear)(?= (?:it|that|this|them|these|something|the|an?|my|our|from (?:me|us)|back)\b)/g,
        needs: 'day',
      },
      {
        pattern:
          /(?<![\w'])you'll (?:see|have|get|receive|be receiving|hear)(?= (?:it|that|this|them|these|something|the|an?|my|our|from (?:me|us)|back)\b)/g,
        needs: 'day',
      },
      {
        pattern:
          /(?<![\w'])let me (?:check|look into|find out|get back|ask around|see what i can|do some (?:checking|digging)|think about it and|work on)(?= |\.|$)/g,
        needs: 'nothing',
      },
      {
        pattern:
          /(?<![\w'])(?:i|we) (?:can|should be able to|should) (?:have|get|send|deliver|finish) (?:it|that|this|them|those|you|the|a|an|my|our)(?= )/g,
        needs: 'day',
      },
      {
        pattern: /(?<![\w'])(?:count me in|consider it done|(?:i'm|i am|we're|we are) on it)(?![\w'])/g,
        needs: 'nothing',
      },
      {
        pattern: /(?:^|(?<![\w'])you can )expect (?:an?|the|my|our)(?= [^.]{2,60} from (?:me|us)\b)/g,
        needs: 'nothing',
      },
    ],
    never: new RegExp(
      `^ ${LIGHTLY}(?:not\\b|never\\b|no longer|n't|know|hear(?! (?:you|him|her|them) out)|see(?! (?:what (?:i|we) can|if (?:i|we) can|to (?:it|that)|about))|think(?! about (?:it|that|this))|feel|need(?! to (?:ask for|get back))|want|like|love|miss|remember|forget|understand|believe|hope|assume|expect|live|stay|sleep|die|retire|travel|fly|leave|arrive|drive|move|enjoy|look forward|continue|receive|return(?! (?:your|the (?:call|favor|signed|form|document)|it|them))|win|lose|own|spend|eat|learn|find(?! (?:out|it|you|the|that|an?))|go(?! (?:over|through|ahead|back)\\b)|come(?! (?:back|by|over|up with|to your)\\b)|use|always|only be|pay(?! (?:you|back|it|for (?:it|the|you)|the (?:bill|invoice))\\b)|take (?:your word|the (?:bus|train|blame|day off|fifth)|a (?:nap|walk|break|day off))|keep (?:my fingers|quiet|calm|trying|going|on )|work(?! (?:on|with|out|up|through)\\b)|grow|talk (?:soon|later|then|again)|wait|stop(?! by)|spare|start by|let you (?!know|have|guys|see)|figure|cross|hold my breath|close with|end (?:with|here)|allow|require|result|depend|cost|say\\b|admit|bet|guess|agree|talk to you|see you|catch you|pass|skip|refrain|soon|begin to|start to|become|appreciate|be (?!back (?:in touch|with you|to you)|in touch|in contact|sending|send\\b|forwarding|calling|contacting|scheduling|preparing|providing|following|getting|checking|e-?mailing|mailing|faxing|there (?:at|by|on|for|with)|sure to|there for you|delighted to (?:join|have|attend|come|meet)|pleased to (?:join|have|attend|come|meet)|glad to (?:join|attend|come|meet)|happy to (?:join|attend|meet)|circulating|working (?:on|with you)|glad to get|reviewing|sharing|updating|posting|asking|drafting|finali[sz]ing)|have (?!(?:it|that|this|them|those|these|more|your|(?:the|my|our|an?) (?:\\w+ ){0,2}(?:drafts?|answers?|list|updates?|copy|copies|version|reports?|summary|proposal|response|numbers?|prices?|quote|schedule|plans?|decision|look|files?|documents?|contracts?|figures|results|details|agreement)|someone|\\w+ (?:call|send|contact|get|check|look|forward|prepare|draft|set|book|arrange|do|make|e-?mail|reach|follow|bring|pick|drop|take|fix)\\b|to (?:fax|send|call|check|ask|e-?mail|mail|look|find|get) (?:to )?(?:you|it|that|this|them|the|with)|lunch|breakfast|dinner)\\b)|get (?:there|here|home|in |out|up|old|tired|married|to (?!you|work|it|the bottom)|paid|a (?:chance|raise|job)|the hang|over it))`,
    ),
    notAfter:
      /(?:\b(?:if|whether|when|whenever|where|what|whatever|how|who|whom|which|why|until|till|unless|once|before|after|because|since|than|as|said|says|told|doubt|saying|thought|think we|wonder|think that|believe|believe that|expect|hope|hoping|guess|assume|afraid|imagine|suppose|so long as|day|time|things|all|(?:don't|didn't|doesn't|not|never|can't) (?:think|believe|know|sure|certain|say|promise))|(?<!promise|assure|assure you|have my [\w-]{3,12}|confirm|guarantee|agree|agreed|committed) that)$/,
    unless:
      /\b(?:if (?:you|u|anyone|anybody) (?:need|want|would like|'d like|like|prefer|wish|are interested|have (?:any |an )?(?:\w+ )?(?:questions?|problems?|concerns?|issues?|trouble|interest|comments?))|should you (?:need|want|have|wish)|if you'd (?:like|rather|prefer)|legal action|or else|if necessary i will sue|happy to (?:help|answer|discuss|provide))\b/,
    reader: /\b(?:you|your|yours|u)\b/,
    self: /^(?:thanks|thx|ok|okay|sure|yes|great|sorry)?[,.!]? ?$|\b(?:i|we)\b/,
    others: /\b(?:he|she|they|who|it|you|which|that)\b/,
  },
  asks: {
    hint: /you|ya'll|please|pl[sz]\b|kindly|need|like|lov|appreciat|wonder|hop(?:e|ing)|question|\bany|suggest|recommend|propos|remind|someone|somebody|should|great|worthwhile|want|expect|invit|grateful|obliged|urge|request|advice|advise|(?:can|could|may) (?:we|i)\b|care to|wanna|executed|signed|returned|approved|completed|fixed|changed|corrected|updated|attached|let (?:me|us)|follow|check|inquir|writing|ask|appointment|everyone|\ball\b|how about|what about|thoughts|comments|ideas|feedback|interested|sure|^(?:so|and|but|also|hey|well|or|then|now|do|does|did|are|is|have|has|can|could|would|will|was|were|what|when|where|who|how|why|which|\w+[,:] )/,
    cues: [
      /^(?:\w+, )?remind me (?:what|who|when|where|how|which|why|of)\b|\b(?:would be|i'd be|we'd be|am|are) (?:very |most |really |so )?grateful (?:for (?:an?|your|any)|if you)\b/,
      /\b(?:please|pls|plz),? (?:also |just |then |kindly |do |always )?(?!(?:find|note|be (?:aware|advised|assured|patient|sure to add)|accept (?:my|our|this)|do not hesitate|don't hesitate|don't worry|do not worry|don't bother|hesitate|feel|excuse|forgive|pardon|visit|click|disregard|ignore|bear|keep (?:this|it|that) (?:confidential|between|to)|consider the environment|print|contact the sender|notify|delete|know|refer|understand|see (?:the |my |our )?(?:attached|below|enclosed|above|attachment)|go to|unsubscribe|add\w* \S+@|do not re(?:ply|spond)|join (?:me|us) in (?:welcoming|congratulating|wishing|thanking)|send (?:any )?(?:questions|comments))\b)[a-z]/,
      /(?<!(?:will|'ll|to|i|i can|can) )\blet (?:me|us) (?:please )?know(?! (?:and i|and we|that you (?:got|received)|as soon as i|how i can help|how we can help)\b)/,
      /\b(?:i|we|he|she|they)(?:'ll| will)? (?:do |really |also |still |just |will )*(?:need|want|would like|'d like|would love|'d love|would prefer|ask|expect|would ask|require|would expect|would appreciate)(?: for)? (?:you|your|each of you|all of you)\b(?! (?:to know|all|to be aware|to be happy|if|and i|can|could|had|have))/,
      /\b(?:i|we)(?:'ll| will)? (?:do |really |also |still |just |only |will )*need (?:the|a copy|copies|an? answer|some|any|more|those|these|that|this|it (?:by|today|asap)|them|to (?:know|have you|obtain your|get (?:your|the|a)|see|hear|ask you|understand|find out|talk (?:to|with) you))\b/,
      /^need (?:your|the|you|a|some)\b/,
      /\b(?:i'd|we'd|i would|we would|would) (?:also |really |just |very much )*(?:like|love|prefer|want|ask|appreciate|welcome) (?:to (?:know|request|invite you|extend|have (?:you|your|this|a)|see (?:your|an?|the|it|some|you|if)|get (?:your|an?|some|an|together|with you|in touch)|hear|ask|receive|meet|talk (?:to|with) you|discuss|schedule|set up|find out|understand|visit with|sit down|speak)|it if|if you|your|you to|any|a (?:copy|meeting|call)|some)\b/,
      /\b(?:any|your|all|some) (?:\w+ ){0,5}(?:would|will|is|are) be (?:\w+ )?(?:appreciated|helpful|great|welcome|useful)\b/,
      /\b(?:appreciate (?:it if|if|any|your (?!help|time|patience|support|business|interest|quick|prompt|concern|efforts?|kind|participation|understanding|cooperation|attention|hard work|taking|thoughtful))|is (?:greatly |much |highly )?appreciated|grateful (?:if|for any|for your (?:help|advice|comments))|obliged if)\b/,
      /\b(?:i was|i'm|i am|was|just|we were|been) wondering (?:if|whether|what|how|when|about|where|who)|^wondering (?:if|whether|what|how|when)/,
      /\b(?:i was |i'm |i am |we are |we were |was )?hoping (?:that )?(?:you|for an? (?:opportunity|chance)|to (?:get|meet|hear|talk|discuss))\b(?! (?:are|had|have|were|enjoy|all)\b)/,
      /\bhope (?:that )?you (?:can|will|would|could|might)(?: be able to)? (?!have|enjoy|find|like|get well|do well|feel|accept|forgive|understand|agree)\w/,
      /\b(?:my|our|the|one|another|two|few|some|couple of) (?:\w+ )?questions?(?: i have| for you| to you| that)? (?:is|are|would be|remains?)\b/,
      /\b(?:i|we) (?:(?:need|want|wanted|would like) to ask (?:you )?(?:a|one|some|two|another|a few|a couple(?: of)?|several) (?:more |quick |other |small )?questions?|(?:have|had) (?:a|one|some|two|another) (?:more |quick |other |small )?questions? (?:for you|about|regarding|on))\b/,
      /^(?:also,? |and |so |but |p\.?s\.? )?any (?:news|word|ideas?|thoughts?|chance|luck|suggestions?|advice|help|update|comments?|feedback|progress|wisdom|information|interest)\b/,
      /\b(?:why don't you|how about|what about|would you (?:mind|be (?:able|willing|interested|available|so kind))|could you|can you|will you|would you|won't you|can we|could we|can i|could i|may i|do you (?:have|know|want|think|need|mind|agree|still)|are you (?:available|able|free|going|coming|ok))\b/,
      /\b(?:i|we)(?:'d| would)? (?:also |strongly |only )?(?:suggest|recommend|propose|urge|request|advise)(?: that)? (?:you|we|all|he|she|they|someone|an? (?:\w+ )?(?:meeting|call|lunch)|\w+ing)\b/,
      /\b(?:my|our|the only|one|a) (?:\w+ )?(?:recommendation|suggestion|request|advice) (?:is|would be|i have is)\b(?! (?:to figure|don't))/,
      /\b(?:you|everyone|all|each of you|y'all)(?:'ll| all| guys)? (?:will |also |all |may want to |might want to |just |still |really )*(?:need to|needs to|should|must(?! have| be| admit| say)|have to|'ll have to|will have to|are asked to|are required to|are requested to|are invited to|may want to|might want to|ought to|better|had better)\b(?! (?:be (?:able|receiving|fine|ok|aware|happy|proud|getting|hearing|in)|see|have (?:received|gotten|a|an|the|any|been|it|that|them|this)|receive|get (?:a|an|the|it)|know|not|never|note|feel|find|also see|hear)\b)/,
      /\b(?:i|we) (?:assume|expect|trust|understand|see)(?: that)? you (?:will|'ll|can|would)\b/,
      /\bif you (?:could|can|would|will|wouldn't mind)(?: please| just| also)? (?!have any|find|see|think|imagine|believe|not|be of)\w[^.]{2,90}(?:great|appreciate|helpful|help|grateful|thank|wonderful|good|nice|perfect|fantastic|be ideal|appreciated|indebted|glad|happy|obliged)|^(?:maybe |perhaps )?if you (?:could|would)(?: please| just| also)? \w/,
      /\b(?:perhaps|maybe) you (?:could|can|would|should|might)\b/,
      /\b(?:remind|reminder|reminding) (?:you |everyone |all |to )?(?:to|that you)\b/,
      /(?<!(?:thanks|thank you|thanks a lot|appreciate you|thank you very much|many thanks|thanks again|thanks so much|thank you all|thx) )\b(?:for|awaiting|await|need|get|have|want|getting|requires?|seek(?:ing)?) your (?:review|approval|comments?|signature|feedback|input|thoughts|advice|opinion|guidance|decision|assistance|reply|response|okay|ok|confirmation|mailing address|address|phone)\b/,
      /\b(?:does|do|did|has|have|can|could|would|is|are) (?:anyone|anybody|someone|somebody|any of you)\b/,
      /\b(?:you are|you're|are) (?:\w+ )?(?:invited|welcome) to (?:join|attend|come)\b/,
      /\b(?:asked|asks|asking|wants?|would like|wanted|like) (?:that )?you to (?!know|be aware|have a|see how|enjoy)\w/,
      /\b(?:contracts?|documents?|forms?|agreements?|drafts?|letters?|invoices?|this|it|these|they|we|that|confirmations?) (?:\w+ ){0,8}(?:will need|needs?|need|should|must|has|have) (?:to )?(?:be )?(?:executed|signed|reviewed|returned|approved|completed|fixed|changed|corrected|updated|looked at|attached)\b/,
      /\bshould (?:also |probably |perhaps )?(?:be (?:looked at|reviewed|checked|corrected|changed|updated|fixed|sent|signed|added|removed)|have (?:the|an?) \w+)/,
      /\b(?!i would|we would)(?:he|she|they|\w+) would (?:also |really )?like (?:you to|to (?:talk|speak|meet|hear|get|see|send|discuss|receive|know))\b/,
      /\b(?:wanna|want to|care to|like to) (?:come|join|go|meet|get together|have lunch|grab)\b[^.]{0,80}\?/,
      /\b(?:tell|remind|ask|inform) (?:him|her|them|\w+) (?:that |to |about )?\w+[^.]{0,60}\bplease\b/,
      /\bplease[.!]*$|(?:would like|want|love|had wanted|wanted|like) (?:the opportunity |a chance )?to (?:meet|visit|talk|speak|discuss|get together|have lunch|sit down) (?:with (?:you|your|each|all)|further|this|the|your|it|in person)\b|\bwant to (?:meet|get together)\b/,
      /\b(?:i|we) (?:would )?(?:expect|need|want|would like|'d like) (?:an? |your |the )?(?:answer|reply|response|decision|feedback|comments|call|update)\b/,
      /\bwe (?:really |also |still |do |should |will )*need to (?:talk|meet|discuss|speak|get together|have a (?:call|meeting|chat))\b/,
      /^(?:any )?(?:thoughts|comments|ideas|suggestions|feedback|interested)\?$|\bkindly (?!note|find|accept)[a-z]+|\bappreciate an? (?:\w+ )?(?:reply|response|call|answer|word)\b/,
      /\bask that you\b|\brequest that you\b|\bbeg you\b|^(?:please )?be sure (?:to|that|and)\b(?! add)/,
      /\b(?:would be (?:great|nice|good|wonderful|helpful|lovely|appropriate|worthwhile)|worthwhile|works? for me) (?:if (?:you|we) (?:could|can|would)|for (?:you|us) to|to (?:meet|get together|have your|hear))\b/,
      /\b(?:you'd|you would|you might|you may) (?:at least |also |just )?(?:be (?:willing|able|interested|so kind)|give|tell|put|check|ask|try|send|want to|consider)\b/,
      /\b(?:wanted to (?:see|ask|know|find out|check|hear) (?:if|whether|what|when|how|with you)|(?:checking|following up|writing|inquir\w+) (?:to (?:see|ask|find out)|if|whether|about the chances))\b/,
      /\b(?:pleased|happy|delighted|writing|like|want|love|thought it (?:appropriate|nice)|wanted|wish) to (?:extend an invitation|invite (?:you|all|everyone|each))\b|\b(?:i|we) (?:would )?invite you\b/,
    ],
    sure: /\b(?:(?:could|can|would|will) (?:you|someone|anyone|anybody)(?: guys| all)?,? (?:please|kindly|also|just|possibly)\b|(?:i|we) (?:will |'ll )need (?:the|your|from you)\b)|^(?:(?:so|and|but|also|hey|well|or|then|now)[ ,]+|\w+[,:] )?(?:(?:do|does|did|are|is|have|has|can|could|would|will|should|was|were) (?:i|you|we|they|he|she|it|there|anyone|anybody|someone|this|that|the)\b(?<!should you|had you|should there)(?! believe)|(?:what|when|where|who|how|why|which) (?:is|are|do|does|did|was|were|can|could|should|would|will|time|many|much|kind|sort|one|ones|of)\b(?! (?:important|more|needed)))/,
    toWriter:
      /\b(?:could|can|would|will) you (?:\w+ ){0,2}?(?:send|tell|give|let|e-?mail|mail|forward|lend|remind|show|help|get|resend) (?:me|us)\b/,
    bulk: /\$link|https?:|www\.|\b(?:click|unsubscribe|subscri\w+|browser|download (?:the|our|it|now|your|a)|downloads|the app|our app|coupon|your account|twitter|facebook|iphone|ipad|android|safe[- ]sender|address book|this (?:e-?mail|message) (?:in error|for customer)|newsletter|mailing list|promo\w*|% off|\$\d+ off|free trial|privacy policy|terms of service|customer service|sign up|signup|log ?in|password|opt[- ]out|inbox|webinar|discount|(?:is|are|be|and|strictly|any) confidential\b|confidential and|confidentiality notice|disclosure (?:of|is)|unauthori[sz]ed|intended (?:only|solely)|offensive|job alerts?|learn more|these emails|our website|our site|url|do not re(?:ply|spond) to this|intended recipients?|this transmission|yahoo|8(?:00|44|55|66|77|88)[-) .]{1,2}\d{3}|this link|the link (?:below|above|does|is)|your email address|insurance (?:quotes?|rates|plans?|coverage|deals?)|(?:auto|car|home|life|health|term) insurance|short survey|(?:this|our) survey|for free|it's free|free account|great (?:deals|offers|plans)|toll[- ]free|limited time|executive appointments?|hotmail|free e-?mail)\b/,
    unless:
      /\b(?:should there be|(?:if|should) (?:you|there|anyone|any|anything|u|either of you) (?:have|has|need|encounter|run into|are any|is any(?:thing| way)?|require|find any|see any)\b(?: (?:any|some|a|an|additional|further|more|other|anything|something|questions?|problems?|concerns?|to (?:discuss|talk|know|reach|contact)|else|help|assistance|changes?|me|of|information|comments?|thoughts|issues?|me to)\b)|with (?:any|your|further|additional) (?:\w+ )?questions?\b|with questions (?:about|regarding|on|or|concerning)|any questions|questions or comments|for (?:any |further )?questions|(?:have|with|are) (?:any )?(?:questions|problems|concerns)\b|(?:if|what|how) (?:i|we|there's any way we|there is anything (?:i|we)|there is any way (?:i|we)) (?:can|could|may)(?: be of| help| assist| provide| answer)|if (?:there's anything|there is anything|there's any way|there is any way) (?:i|we) (?:can|could)|if i(?:'m| am) (?:mistaken|wrong|missing)|feel free|hesitate|if (?:you need|anything else|i can be|this is not|it's still not|it is still not|you want me to|changes need|any changes)|if you (?:ever )?(?:would like|'d like|want|need|wish|prefer)(?: to| me| any| a| more| further| additional| help| anything)|if you have further|whenever you (?:like|want|need))\b/,
    courtesy:
      /^(?:[^\s,.?!]{1,20}, )?(?:(?:and|so|oh|well|anyway|first),? )?(?:(?:how (?:are|r) (?:you|u|ya|things|you all|you guys|you both|y'all)(?: (?:doing|keeping|feeling|going))?|how(?:'s| is| are| have)(?: (?:you|your))? (?:everything|everyone|life|family|kids|children|things|wife|husband|been|the (?:family|kids|children))(?: been| going| doing)?)(?: (?:today|these days|lately|otherwise|with you|over there|down there|in general|and (?:\S+ ){0,3}(?:family|kids|children|wife|husband|everyone)))?[^a-z]*$)|^(?:(?:please|and|also|oh|but|do|p\.?s\.?),? ){0,3}(?:(?:say|tell) (?:\w+ )?(?:hi|hello|hey)|(?:give|send|pass on|convey|extend) (?:\S+ ){0,4}?(?:my|our) (?:\w+ )?(?:love|best|regards|greetings|wishes)|greet \S{1,20} (?:from|for) (?:me|us)|remember me to)\b|^(?:could|can|would|will) you (?:please )?(?:say (?:hi|hello)|(?:give|send|pass on) (?:\S+ ){0,4}?(?:my|our) (?:\w+ )?(?:love|best|regards|greetings|wishes))\b(?!.{0,160}\band (?!i\b|the ))/,
    idle: /^(?:so |but )?could it be (?:that|the)\b|^(?:who (?:would|could) have (?:thought|guessed|imagined)|leave (?:it|that|this) (?:with|to) me\b)|^(?:isn't|aren't|wasn't) (?:it|that|this|she|he|they) \w+\W*$|^can you (?:believe|imagine)|^(?:(?:hi|hello|hey|so|well|and|hey there|[^\s,.?!]{1,20},) )*(?:how (?:are|r) (?:you|ya|things|u)\b(?! (?:getting|going to|coming|doing (?:with|on)|planning))|how goes it|how's it going|how is it going|how have you been|how('s| is) (?:everything|life|things)|what's (?:up|new|happening)|who knows|why not|guess what|you know|remember|really|huh|what|ok|okay|right|eh|oh|yes|no)\b[^a-z]*\??$|, (?:doesn't|isn't|aren't|don't|didn't|won't|wasn't|haven't|hasn't|can't) (?:it|you|they|he|she|we|i|that)\?$|^should i (?:call the|laugh|cry|be)|(?:, right|, huh|, eh|, no|you know|get it)\?$|\b(?:asked|asks|said|says|wrote),? ["“]|\b(?:what|who|why|how) (?:could|would|else|on earth|the hell|in the world) (?:possibly|ever)/,
    leadUp:
      /^(?:(?:if|when|once|after|before|as soon as|at|for|in|on|by|until|unless|based on|per|since|as) [^,;]{2,140}, (?:then |also |just |and )?|[^;:]{4,160}(?:; | --? |, so |: |, but )(?:then |also |just |please )?)/,
    promiseAfter: /,? and (?:i|we)(?:'ll| will) /,
    imperative:
      /^(?:better (?:send|call|get|bring)|(?:call|phone|e-?mail|fax) (?:me|us|him|her|them|it|the|your|and|\w+ (?:and|at|to|for|about))\b|send|forward|give|tell|advise|confirm|check(?! (?:it )?out)|review|take (?:a )?(?:look|care of)|look (?:at|into|over)|see (?:if|what you|whether)|make sure|remember to|don't forget|do not forget|ask|get (?:me|back|it|this|that|the|with|in touch|him|her|them|\w+ to)|put|remove|update|sign|return|fill|print|talk (?:to|with) (?!you)|speak (?:to|with)|meet (?:me|us)|come|join (?:us|me)|bring|help(?: me| us|\?|$| here| out)|keep (?:me|us|an eye|track)|think about|reply|respond|drop (?:me|us|by)|stop by|plan (?:on|to)|rsvp|provide|include|contact|schedule|set up|book|arrange|prepare|draft|find out|pass (?:this|it|along|on)|share (?:this|your)|mail (?:me|it|the)|write (?:me|us|back|to)|consider (?!the env)|follow up|pick (?:up|a|me)|let (?:me|us) know(?! and (?:i|we)\b)|go ahead|go (?:home|to|over|through)|do not (?:discuss|send|forward|reply|call|worry about)|don't (?:send|forward|call|start)|try to|think of|reserve|ship|have (?:him|her|them|your|\w+ (?:call|send|contact))|work with|coordinate|double check|save the date|swing by|see attached and|do me a favor|give (?:me|us) a|get together|attend|submit|complete|enter|change|correct|note that you need|start|stop|wait for|hold off|make (?:a|the|your|it|this)|bear in mind to|request|run|leave|show|move|let's talk|save|swap|use (?:the|this|these|my)|try (?:to|again|and)|have a look|add (?:me|him|her|this|it|the))\b(?![:-])/,
  },
  details: {
    hint: /\b(?:turned|town|vacation|holiday|leave|leaving|travel|abroad|away|hospital|surgery|sick|ill|absent|pregnan|engaged|marri|wedding|retire|born|baby|birthday|anniversar|graduat|congrat|promot|appointed|named|welcome|trip|flying|moving|moved|wife|husband|son|daughter|dad|father|mom|mum|mother|brother|sister|kids|children|family|boyfriend|girlfriend|fianc|honeymoon|student|studying|thesis|degree|passed away|funeral|party|love|hate|don't like|do not like|fan of|play|job|last day|house|when you come|see you in|going (?:down|out|up|over|back)|new baby|operation|cancer|recover|come to an end|miss you|birth|maternity|paternity|dog|cat|marathon|hobby|my book|new book|forthcoming|visiting|stay|expecting|retir|broke|office until|out of (?:the )?office|off (?:until|next|this|on|for|work|(?:ski|sail|camp|hik|surf|climb|cycl|fish|div)\w{0,3}ing)|feel(?:ing)? better|to hear|i run|i ski|i sail|i surf|i paint|i bake|i swim|i cycle|i hike|start at|start with|vegetarian|vegan|allergic|grew up|raised in|live in|i'm from|fan\b|be in|went to|flew to|drove to|accepted)|trip/,
    unless:
      /\b(?:travel (?:agen|expens|polic)|welcome to (?:the (?:list|newsletter|forum)|our (?:newsletter|site|website))|is not intended|this message|confidential|business plan|sick and tired|father's day|mother's day|holiday season|(?:best|regards|love|hello|hi|greetings|wishes) to (?:your|the)|holiday party|wish you|employees?|says? (?:hi|hello)|sends? (?:her|his|their) (?:love|regards|greetings|best))\b/,
    cues: [
      {
        about: 'writer',
        pattern:
          /\bi (?:just |recently |have |'ve )?turned (?:[2-9]\d|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b/,
      },
      {
        about: 'writer',
        pattern:
          /\b(?:i'm|i am|i was|i've been|i have been|i will be|i'll be|i shall be|we're|we are|we were|we'll be|we will be|im) (?:\w+ ){0,3}?(?:out of town|out of (?:the )?office|on vacation|on holidays?|on leave|on maternity|on parental|on paternity|on sabbatical|travell?ing|abroad|out of the country|in (?:the )?hospital|sick|ill|absent|pregnant|engaged(?! (?:in|by|with))|getting married|expecting (?:a|our)|retired|retiring|moving (?:to|house)|(?<!hear )back from|off (?:until|on|next|all|this|for|work|(?:ski|sail|camp|hik|surf|climb|cycl|fish|div)\w{0,3}ing)|in town|leaving (?:the company|the firm)|recovering|a student|studying)\b/,
      },
      { about: 'writer', pattern: /\b(?:while|when|been|am|was|be) (?:i'm |i am |i was )?travell?ing\b/ },
      {
        about: 'writer',
        pattern:
          /\b(?:i'm|i am|we're|we are|i'll be|i will be|i plan|planning)(?: \w+){0,3} (?:going (?:down|out|up|over|back|home|away|on (?:vacation|holiday|a trip))|flying (?:to|back|out|in|home|over)|driving (?:to|down|up|home)|taking (?:a )?(?:vacation|few days off|time off|week off|maternity))\b/,
      },
      {
        about: 'writer',
        pattern:
          /\bflying (?:back|in|out|home|over)\b|\b(?:i|we) (?:just )?(?:got|came|returned|am just) back from (?:my |our |a )?(?:vacation|holiday|trip|honeymoon|leave)\b/,
      },
      {
        about: 'writer',
        pattern:
          /\b(?:my|our) (?:\w+ )?(?:wife|husband|son|daughter|sons|daughters|dad|father|mom|mum|mother|brother|sister|kids|children|baby|boyfriend|girlfriend|fianc\S+|grandmother|grandfather|grandson|granddaughter|parents|dog|cat|twins|birthday|wedding|anniversary|honeymoon|surgery|operation|graduation|retirement|thesis|dissertation|degree|maternity leave|(?:forthcoming|new|first) book|new house|new home|new apartment|new job|new role|new position)\b/,
      },
      {
        about: 'writer',
        pattern: /\bmy (?:(?!next|last)\w+ )?(?:trip|vacation|holiday)\b(?! (?:report|expens|request))/,
      },
      {
        about: 'writer',
        pattern:
          /\b(?:i|we)(?:'ve)? (?:recently |just |have |have just |finally )*(?:got married|got engaged|moved (?:to|into|house)|had a baby|bought a (?:house|home|flat)|retired|graduated|finished my|started (?:my|a) new (?:job|role|position)|accepted a (?:new )?(?:job|position|offer)|left the company|quit my job|lost my job|was promoted|been promoted|was laid off|resigned)\b/,
      },
      {
        about: 'writer',
        pattern:
          /\bmy last day (?:at|with|here|is|was|will)\b|\bfrom which i retired\b|\bcontract (?:\w+ ){0,3}has (?:\w+ )?come to an end\b/,
      },
      { about: 'writer', pattern: /\b(?:having|throwing|hosting) a (?:\w+ )?(?:party|barbecue|bbq|baby shower)\b/ },
      {
        about: 'writer',
        pattern:
          /\bi (?:really |absolutely |also |still |just )?(?:love|hate|adore|collect|am a (?:big |huge )?fan of|play (?:the|tennis|golf|soccer|football|chess|guitar|piano)|can't stand|am (?:allergic|vegetarian|vegan)) (?!you|your|it\b|that|this|the (?:idea|way|new)|to (?:see|hear|say|ask|be|bother|do)|how|when|them)/,
      },
      {
        about: 'writer',
        pattern:
          /\b(?:i (?:don't|do not) (?:like|eat|drink) (?!you|your|it\b|that|this|to|the (?:idea|way|new))|i had fun (?:on|at|in)|had a (?:great|wonderful|lovely|nice) (?:vacation|holiday|trip))\b/,
      },
      {
        about: 'writer',
        pattern: /\bcongratulate me\b|\bi(?:'m| am) a (?:\w+ ){0,3}student\b/,
      },
      { about: 'writer', pattern: /\ba (?:\w+ )?trip to (?:the )?[A-ZÀ-ÖØ-ÞĀ-Ž]/u },
      {
        about: 'writer',
        pattern:
          /\bi (?:broke|twisted|hurt|sprained|injured) my\b|\bi(?:'ve| have)? (?:just |recently )?accepted (?:a|an|the) (?:\w+ )?(?:position|job|offer)\b/,
      },
      {
        about: 'writer',
        pattern:
          /\b(?:i'm|i am|we're|we are) (?:a |an |both )?(?:\w+ ){0,3}?(?:vegetarians?|vegan|allergic|diabetic|fans? of|fan\b|expecting (?:a|our)|from (?:the )?(?:\w+ )?originally)/,
      },
      {
        about: 'writer',
        pattern:
          /\b(?:i|we) (?:grew up|was raised|were raised|now live|live|lived) in\b|\bi (?:run|ski|sail|surf|paint|bake|swim|cycle|hike|climb|knit)(?: (?:marathons|a lot|every|on weekends|in my)|\.)/,
      },
      {
        about: 'writer',
        pattern:
          /\b(?:I'll|I will|I shall|We'll|We will|I'm going to|I am going to) (?:also )?be in (?:the )?(?!January|February|March|April|May|June|July|August|September|October|November|December|Room)[A-ZÀ-ÖØ-ÞĀ-Ž][a-zß-öø-ÿā-ž]+/u,
      },
      {
        about: 'writer',
        pattern:
          /\b(?:I|We|we) (?:just )?(?:went|flew|drove|travell?ed|start (?:at|with)) (?:to |back to |down to |up to )?(?:the )?[A-ZÀ-ÖØ-ÞĀ-Ž][a-zß-öø-ÿā-ž]+/u,
      },
      {
        about: 'reader',
        pattern:
          /\bhow was (?:your|the) (?:\w+ )?(?:trip|vacation|holiday|flight|wedding|honeymoon|move)\b|\bhope (?:that )?you(?:'re| are)? (?:\w+ )?(?:feel|get|feeling|getting) (?:\w+ )?(?:better|well)\b/,
      },
      {
        about: 'reader',
        pattern:
          /\b(?:sorry|sad|glad|happy|thrilled) to (?:hear|learn) (?:that |about |of )?your (?:\w+ )?(?:father|mother|wife|husband|son|daughter|loss|brother|sister|dad|mom|mum|family|illness|surgery)\b/,
      },
      {
        about: 'named',
        pattern:
          /\b(?:got|been accepted|was accepted|accepted) into (?:college|university|medical school|law school|[A-ZÀ-ÖØ-ÞĀ-Ž])/u,
      },
      { about: 'reader', pattern: /\bcongrat(?:s|ulations?|ulate (?!me))\b/ },
      {
        about: 'reader',
        pattern: /\bwelcome (?:aboard|to the (?:\w+ )?(?:team|dept|department|group|company|family|firm)|back)\b/,
      },
      { about: 'reader', pattern: /\b(?:happy (?:birthday|anniversary)|get well)\b/ },
      {
        about: 'reader',
        pattern:
          /\byou (?:have |'ve |had |just |were |are )*(?:been |being )?(?:just )?(?:been )?(?:made|appointed|named|promoted)\b(?! (?:a|the) (?:mistake|point|change|copy|comment))/,
      },
      {
        about: 'reader',
        pattern:
          /\b(?:your|you and your) (?:\w+ )?(?:wedding|baby|promotion|new (?:job|role|position|house|home)|vacation|holidays?|surgery|birthday|graduation|son|daughter|wife|husband|kids|family|mother|father|honeymoon|engagement|newborn|recovery)\b/,
      },
      {
        about: 'reader',
        pattern:
          /\bhope (?:that )?you (?:had|have|enjoy|enjoyed|are having|will have) (?:a |your |the )?(?:\w+ )?(?:vacation|trip|holiday|flight|time off)\b/,
      },
      {
        about: 'reader',
        pattern:
          /\b(?:see|meet|seeing|meeting|have|catch up with|visit with) you (?:\w+ )?when you(?:'re| are| come| get| visit| arrive)\b|\bwill miss you\b(?! (?:by|on|at)\b)/,
      },
      { about: 'reader', pattern: /\b(?:See|see|meet|seeing|meeting) you in [A-ZÀ-ÖØ-ÞĀ-Ž]/u },
      {
        about: 'named',
        pattern:
          /\b(?:he|she|they|\w+)(?:'s| is| are| was| has been| will be) (?:\w+ ){0,2}?(?:on vacation|on leave|on holiday|on maternity|out of town|in (?:the )?hospital|out sick|sick|pregnant|getting married|engaged(?! in| by| with)|retiring|recovering|expecting (?:a|their|her)|leaving (?:our|the|us|for|to|\w+ to))\b/,
      },
      {
        about: 'named',
        pattern:
          /\b(?:passed away|gave birth|was born|got married|got engaged|is retiring|has retired|was promoted|has been promoted|got out of the hospital|had a baby|had (?:her|his|their) baby|lost (?:her|his) (?:job|father|mother|husband|wife)|complaining about (?:her|his) job|taking (?:maternity|paternity) leave|(?:has|have) a new job)\b/,
      },
      {
        about: 'named',
        pattern:
          /\b(?:his|her) (?:\w+ )?(?:wife|husband|son|daughter|baby|kids|birthday|wedding|vacation|surgery|retirement|family|parents)\b/,
      },
      {
        about: 'named',
        pattern:
          /\b(?:he|she|\w+) (?:does not have|doesn't have|has no|has) (?:any )?(?:planned trips?|trips? planned|travel plans)\b/,
      },
    ],
  },
  introductions: {
    hint: /\b(?:introduc|meet|this is|connect|touch|contact|call|reach|speak|talk|ask|number|phone|e-?mail|name is|manager|director|head|attorney|counsel|partner|engineer|assistant|president|colleague|ceo|cfo|cto|founder|works?|from|following|sent to|is (?:the|our|a|my))/,
    cues: [
      new RegExp(
        `${NAME}(?:,| \\() ?(?<role>(?:our|my|the|your|their|his|her) (?:[\\w-]+ ){0,4}?(?:manager|director|head|attorney|lawyer|counsel|contact|partner|engineer|assistant|president|officer|analyst|consultant|accountant|secretary|coordinator|representative|professor|editor|designer|developer|founder|ceo|cfo|cto|coo|colleague|boss|supervisor|agent|broker|specialist|associate|chair|chairman|lead|controller|treasurer|planner|architect|lawyer|doctor|recruiter)[^.,;)\\n]{0,40})`,
        'u',
      ),
      new RegExp(
        `(?:introduce|meet|introducing|connect you (?:with|to)|put you in touch with)(?: you to| to you)? (?:my \\w+,? |our \\w+,? )?${NAME}(?:,? (?:who )?${ROLE_AFTER})?`,
        'u',
      ),
      new RegExp(
        `${NAME}(?: \\([^)]{5,30}\\))?,? (?:is|was|will be) (?<role>(?:the|our|an?|my|your|now) (?:[\\w&'-]+ ){0,6}?(?:manager|director|head|attorney|lawyer|counsel|contact|partner|engineer|assistant|president|officer|analyst|consultant|accountant|secretary|coordinator|representative|professor|editor|designer|developer|founder|ceo|cfo|cto|coo|colleague|boss|supervisor|agent|broker|specialist|associate|chair|chairman|lead|controller|treasurer|planner|architect|lawyer|doctor|recruiter)(?:[^.;:\\n()]{0,40}))`,
        'u',
      ),
      new RegExp(
        `${NAME},? (?:from|of|with|at) (?<role>(?:the )?[A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ž&. -]{2,50}?) (?:just )?(?:called|wrote|contacted|e-?mailed|phoned|asked|told me|would like|will be)`,
        'u',
      ),
      new RegExp(
        `(?:[Cc]ontact|[Cc]all|[Rr]each|[Ss]peak (?:to|with)|[Tt]alk to|[Aa]sk|[Ee]-?mail|touch with) (?:either me or |me or |my \\w+,? |our \\w+,? )?${NAME}(?:,? (?:at|on|via))? (?=\\(?\\+?\\d[\\d() .-]{6,}|<?[\\w.+-]{1,40}@)`,
        'u',
      ),
      new RegExp(
        `(?:person|one|right (?:person|contact)|guy|contact)(?: (?:you|to) [^.]{0,40}?)? (?:is|would be) ${NAME}`,
        'u',
      ),
      new RegExp(`(?:[Hh]is|[Hh]er|[Tt]heir|whose) name is ${NAME}`, 'u'),
      new RegExp(`${NAME}['’]s (?:phone|number|telephone|e-?mail|cell|direct line|address|contact)`, 'u'),
      new RegExp(
        `(?:[Mm]y|[Oo]ur|[Yy]our|[Tt]heir|[Tt]he) (?<role>(?:[A-Za-zÀ-ÖØ-öø-ž]+ ){0,3}(?:manager|director|head|attorney|lawyer|counsel|contact|partner|engineer|assistant|president|officer|analyst|consultant|accountant|secretary|coordinator|representative|professor|editor|designer|developer|founder|ceo|cfo|cto|coo|colleague|boss|supervisor|agent|broker|specialist|associate|chair|chairman|lead|Manager|Director|Counsel|Attorney|Engineer|President|Officer|Analyst)),? ${NAME}`,
        'u',
      ),
      new RegExp(
        `${NAME} \\([^)]{5,30}\\) ?(?:-+|who|,) ?(?:he|she)? ?(?<role>(?:heads|runs|leads|manages|works|handles|is responsible)[^.;\\n]{3,80})`,
        'u',
      ),
    ],
    presents: [
      new RegExp(`^${TO_WHOM}(?:please )?(?:meet|I(?:'d| would) like you to meet) ${PRESENTED}`, 'u'),
      new RegExp(`^[Mm]eet ${presentedAs('he|she|who|our|my')}`, 'u'),
      new RegExp(`^(?:${TO_WHOM})?[Tt]his is ${presentedAs('he|she')}`, 'u'),
      new RegExp(
        `(?:^|[.!,] )(?:[Ll]et me|I(?:'d| would) like to|[Mm]ay I|I want to) introduce (?:you to |to you )?(?:my (?:friend|colleague) )?${presentedAs('he|she|who')}`,
        'u',
      ),
    ],
    reach:
      /\b(?:his|her|their) (?:e-?mail(?: address)?|number|phone(?: number)?|ph|cell|telephone|extension|direct line)(?: #)? ?(?:is|:)/,
    list: /\b(?:(?:the|these) following (?:individuals?|people|persons?|contacts?|colleagues?)|(?:may|can|should) be sent to|(?:contacts?|contact information)):?/,
    name: new RegExp(NAME, 'u'),
  },
  closing: {
    done: /\b(?:i|we)(?:'ve| have)? (?:just |already |now |finally )?(?:sent|mailed|e-?mailed|forwarded|faxed|called|spoke|talked|finished|done|completed|checked|fixed|updated|made|booked|uploaded|shared|submitted|posted|paid|signed|introduced|ordered|reviewed|asked|confirmed|arranged)\b|\b(?:is|are|it's|that's) (?:now |all )?(?:done|finished|ready|fixed|sent|completed|in the mail|on its way)\b|^(?:all )?done\b/,
    attached:
      /\b(?:attached|enclosed|here)(?: to this (?:mail|message))?(?: please find| is| are|'s|,| you(?:'ll| will) find| you go)|\b(?:i am|i'm|we are) (?:attaching|sending|enclosing)\b|\b(?:i have|i've|we have) (?:attached|enclosed)\b|\bplease find (?:attached|enclosed)\b|\bsee attached\b/,
    promised: /\bas (?:promised|discussed and promised|i promised)\b/,
    thanks:
      /\b(?:thanks|thank you|thx|many thanks|cheers)(?: \w+){0,3} for\b|\b(?:got|received) (?:it|the|your|them)\b.{0,60}\b(?:thanks|thank you)\b/,
    notYet:
      /\b(?:not yet|haven't|have not|hasn't|didn't|did not|will|i'll|we'll|still (?:waiting|working|need|owe)|in advance|going to|tomorrow|remind|could you|can you|where is|\bwhen\b)\b|\?$/,
    answer:
      /^(?:yes|yep|yeah|no|nope|sure|ok|okay|of course|absolutely|definitely|certainly|happy to|sounds good|works for me|unfortunately|fine|great idea|agreed|good idea|not really|i think so|perfect)\b/,
  },
  moves: {
    hint: /\b(?:moved|join|joins|joined|joining|left|leaving|longer|promoted|now|new (?:job|role|position)|started?|starts|starting|works?|working|took over|appointed|accepted|hired)\b/,
    first: /^(?:I|We|i|we)$/,
    title:
      /\b(?:manager|director|head|lead|chief|officer|president|vice president|vp|svp|evp|partner|counsel|engineer|analyst|consultant|professor|editor|designer|developer|founder|c[etfomip]o|coordinator|associate|specialist|advisor|scientist|architect|dean|chair\w*|secretary|assistant|principal|researcher|teacher|owner|minister|intern|physician|surgeon|nurse|lawyer|attorney|lecturer)\b/i,
    cues: [
      {
        kind: 'joined',
        sure: true,
        pattern: new RegExp(
          `(?<![A-Za-z])(?<who>I|We)(?: am|['’]m| are|['’]re) (?:[a-z]+ ){1,4}to (?:be joining|join|have joined) ${ORGANIZATION} (?:\\S+ ){0,4}?as (?:an? |the |our |its |their )?(?:new )?${TITLE}(?=[.,;!\n]|$| and | in | on | from | next | starting | this | as of | effective )`,
          'u',
        ),
      },
      {
        kind: 'joined',
        sure: true,
        pattern: new RegExp(
          `${WHO}(?: am|['’]m| is|['’]s| will|['’]ll)(?: be)? (?:joining|join) ${ORGANIZATION} (?:\\S+ ){0,4}?as (?:an? |the |our |its |their )?(?:new )?${TITLE}(?=[.,;!\n]|$| and | in | on | from | next | starting | this | as of | effective )`,
          'u',
        ),
      },
      {
        kind: 'joined',
        sure: true,
        pattern: new RegExp(
          `${WHO}(?: is| am|['’]m|['’]s|['’]ll be| will be|['’]ll| will)? (?:starting|start|starts) (?:\\S+ ){0,4}?(?:at|with) ${ORGANIZATION} (?:\\S+ ){0,4}?as (?:an? |the |our |its )?${TITLE}(?=[.,;!\n]|$| and | in | on | from | next )`,
          'u',
        ),
      },
      {
        kind: 'left',
        sure: true,
        pattern: new RegExp(
          `${WHO}(?: is|['’]s| am|['’]m| was| has been)? no longer (?:works? )?(?:with|at|for|working (?:for|at|with)|employed (?:by|at)) ${ORGANIZATION}`,
          'u',
        ),
      },
      {
        kind: 'left',
        sure: false,
        pattern: new RegExp(
          `${WHO}(?: has|['’]ve| have|['’]s)? (?:just |recently )?(?:left|quit) ${ORGANIZATION}`,
          'u',
        ),
      },
      {
        kind: 'left',
        sure: false,
        pattern: new RegExp(`${WHO}(?: is| am|['’]m|['’]s)? (?:leaving|retiring from) ${ORGANIZATION}`, 'u'),
      },
      {
        kind: 'joined',
        sure: false,
        pattern: new RegExp(
          `${WHO}(?: has|['’]ve| have|['’]s| is| am)? (?:just |recently )?(?:moved|moving|switched|gone) (?:over )?to ${ORGANIZATION}`,
          'u',
        ),
      },
      {
        kind: 'joined',
        sure: false,
        pattern: new RegExp(
          `${WHO}(?: has|['’]ve| have|['’]s| is| am|['’]m)? (?:just |recently |now )?(?:joined|joining|hired by) ${ORGANIZATION}(?: as (?:an? |the |our |its )?${TITLE}(?=[.,;!\n]|$| and | in | on | last | from | next | starting | this | as of | effective | at ))?`,
          'u',
        ),
      },
      {
        kind: 'joined',
        sure: true,
        pattern: new RegExp(
          `${WHO}(?: has|['’]ve| have|['’]s)? (?:just |recently )?(?:started|got|accepted|taken|took|have|has)(?: a| an| her| his| my| their)? (?:new )?(?:job|role|position) (?:at|with) ${ORGANIZATION}`,
          'u',
        ),
      },
      {
        kind: 'joined',
        sure: true,
        pattern: new RegExp(`${WHO}['’]s? new (?:job|role|position) (?:at|with) ${ORGANIZATION}`, 'u'),
      },
      {
        kind: 'joined',
        sure: true,
        pattern: new RegExp(
          `${WHO}(?: has|['’]ve| have)? (?:just |recently )?started (?:working )?(?:at|with|for) ${ORGANIZATION}`,
          'u',
        ),
      },
      {
        kind: 'joined',
        sure: true,
        pattern: new RegExp(
          `${WHO}(?: is| am|['’]m|['’]s) (?:now|currently) (?:working )?(?:with|at) ${ORGANIZATION}`,
          'u',
        ),
      },
      {
        kind: 'title',
        sure: true,
        pattern: new RegExp(
          `${WHO}(?: is| am|['’]m|['’]s| was| has become| became| will be)(?: now)?(?: been)?(?: promoted to| appointed| named| now)(?: as)?(?: the| our| an?| their)? ${TITLE}(?:(?: at| of| for| with) ${ORGANIZATION})?(?=[.,;!\n]|$| and | in | since )`,
          'u',
        ),
      },
      {
        kind: 'title',
        sure: true,
        pattern: new RegExp(
          `${WHO}(?: has| have|['’]ve) been (?:promoted to|appointed|named|made)(?: as)?(?: the| our| an?| their)? ${TITLE}(?:(?: at| of| for| with) ${ORGANIZATION})?(?=[.,;!\n]|$| and | in | since )`,
          'u',
        ),
      },
      {
        kind: 'title',
        sure: true,
        pattern: new RegExp(
          `${WHO}(?: has)? (?:took|taken) over as(?: the| our| an?)? ${TITLE}(?:(?: at| of) ${ORGANIZATION})?(?=[.,;!\n]|$)`,
          'u',
        ),
      },
    ],
  },
}
