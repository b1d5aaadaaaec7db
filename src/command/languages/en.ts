import type { Vocabulary } from '../lexicon.ts'

export const ENGLISH: Vocabulary = {
  tag: 'en',
  roles: {
    done: 'done|did it|did that|all done|done that|done with it|done it|sorted|handled|taken care of|took care of it|already done|finished|completed|already did|i did|have done|all set|kept my promise|check done',
    met: 'dropped by|stopped by|came by|came over|hugged|met|met up|met with|saw|saw each other|seen|seen each other|caught up|caught up with|ran into|bumped into|visited|hung out|hung out with|had a coffee|had coffee|had lunch|had dinner|had breakfast|had a beer|had beers|had drinks|had a drink|had a meeting|had tea|grabbed coffee|grabbed a coffee|grabbed lunch|grabbed dinner|grabbed a beer|got coffee|got lunch|went for a walk|went for lunch|went for a coffee|went for drinks|met in person|met face to face|sat down with|was at',
    call: 'phone call|zoom call|video call|long call|quick call|call with|had a good chat|had a nice chat|had a long chat|got off the phone|just got off the phone|got off the phone with|called back|called her back|called him back|a call|called|rang|rang up|phoned|called up|gave a call|gave her a call|gave him a call|gave them a call|had a call|had a phone call|had a quick call|spoke|spoken|spoke to|spoke with|talked|talked to|talked with|we talked|chatted|chatted with|had a chat|facetimed|skyped|zoomed|called back|had a video call|video called|got on the phone|hopped on a call|on the phone',
    message:
      'left voicemail|left voice mail|left a message|left her a message|left him a message|msgd|msged|msg d|sent a msg|dropped a message|sent her a msg|texted|messaged|pinged|dmed|dm d|dm ed|whatsapped|whatsapp ed|whatsapp d|sent a text|sent her a text|sent him a text|sent a message|sent her a message|sent him a message|sent them a message|sent a dm|sent a whatsapp|sent her a whatsapp|sent him a whatsapp|sent a voice note|left a voice message|left a voicemail|left her a voicemail|left him a voicemail|wrote a message|shot a text|slacked|texted back|messaged back|sent a text back',
    mail: 'got a reply|got a reply from|got an answer|got an answer from|heard from|heard back|heard back from|emailed|e mailed|mailed|wrote|wrote to|written|wrote back|wrote back to|replied|replied to|answered|answered her mail|sent an email|sent her an email|sent him an email|sent them an email|sent an e mail|sent a mail|sent her a mail|sent him a mail|dropped a line|dropped her a line|dropped him a line|sent a letter|sent a card|got back to|followed up|followed up with|reached out|reached out to',
    sent: 'sent|sent it|sent that|sent them over|sent it over|forwarded|forwarded it|delivered|shared',
    meal: 'coffee|lunch|dinner|breakfast|brunch|beer|beers|drinks|tea|a walk|walk|meeting|coffee together|lunch together|dinner together|a coffee|a beer|pints|wine',
    'by-call':
      'by phone|on the phone|over the phone|via phone|on zoom|via zoom|over zoom|on teams|via teams|on skype|on facetime|via facetime|on video|over video|by video|on a call',
    'by-message':
      'on whatsapp|via whatsapp|by whatsapp|over whatsapp|on linkedin|via linkedin|on signal|via signal|on telegram|via telegram|on slack|via slack|by text|via text|on messenger|on instagram|via instagram|on imessage|via sms|by sms|via dm|on insta|on facebook|on twitter|on x',
    'by-mail':
      'by mail|by email|by e mail|via email|via mail|over email|by letter|from my work account|from my other account|from my private account|from another account|from my phone|from work',
    'by-met':
      'in person|face to face|at the office|for coffee|for a coffee|for lunch|for dinner|for breakfast|for a beer|for beers|for drinks|for a drink|for a walk|for tea|over coffee|over lunch|over dinner|over a beer|over drinks',
    someone:
      'her|him|them|she|he|they|this one|that one|this person|this contact|each other|it|with her|with him|with them|to her|to him|to them',
    filler:
      'anymore|any more|at all|w|twice|over the phone today|i|we|ve|have|already|just|finally|actually|again|now|so|well|both|and|also|then|today already|myself|personally|briefly|quickly|together|us|all|too|as well|up|me|for now|the two of us|a bit|shortly|quick|i have|we have|a|with|from now on|has',
    courtesy:
      'please|pls|plz|thanks|thank you|thank you very much|thx|ty|tks|cheers|hi|hello|hey|hi there|dear kith|hi kith|hey kith|hello kith|kith|ok|okay|k|great|good|cool|nice|sure|fine|perfect|got it|lol|haha|thanks a lot|many thanks|thanks again|much appreciated|good morning|morning all|good idea|good reminder|thanks for the reminder|thanks for reminding me|thanks for the nudge|good point|understood|noted thanks|will do|yes|yep|yeah|oh|ah|right|well done|good bot|love it|great thanks|ok thanks|ok great|best|regards|best regards|kind regards|brilliant|wonderful|sounds good|much obliged|oops|sorry|thank u|thankyou|thanx|tnx|tysm|ta',
    chatter:
      'busy|too busy|no time|too busy right now|no time now|no time right now|very busy|busy now|looks good|was busy|all good|all is well|all fine|everything is fine|everything fine|all well|doing well|she is well|he is well|she is fine|he is fine|was great|was nice|was lovely|it was great|it was nice|it was lovely|great chat|good chat|nice chat|great catching up|good catch up|she says hi|he says hi|went well|it went well|all went well|had a great time|had fun|leave it with me|leave it to me|leave that with me|leave that to me|leave this with me|leave this to me|leave it to her|leave it to him|leave it to them|leave it with her|leave it with him|leave it with them',
    again:
      'same again|same again in|let s talk again|lets talk again|let s talk|lets talk|let s speak again|let s revisit|lets revisit|let us|wake me|wake me up|remind me|remind me again|remind me then|remind me later|remind|reminder|ask me|ask me again|ask again|ping me|ping me again|ping|ping again|bug me|bug me again|try me|try me again|try again|nudge me|nudge me again|nudge again|nudge|poke me|snooze|snooze it|snooze this|snooze until|snooze for|wait|wait until|wait til|wait till|wait for|later|not now|not just now|not right now|not yet|not this week|not today|next time|next one|next reminder|next nudge|next contact|come back|come back to me|come back to this|come back to it|check back|check back with me|check in|check in again|check again|follow up|follow up again|tell me again|tell me|push|push it|push to|push it to|push out|postpone|postpone it|postpone to|postpone until|move to|move it to|move this to|delay|delay it|defer|defer to|bring it back|bring her back|bring him back|hit me up|let s say|lets say|say|make it|make that|how about|let s do|lets do|can you|could you|would you|would you please|again|until|til|till|i will be ready|let me know|let me know again|get back to me|bump|bump it|bump to|about|regarding|rather|better|set|set it to|set to|change to|change it to|remember me|revisit|resurface|circle back|see you|talk again|speak again|maybe|perhaps|probably|earliest|at the earliest|or so|i d say|id say|i would say|reschedule|reschedule to|for|in about|try|the next|then maybe|give me|give it|give her|give him|hold|hold off|hold off until|hold until|park it|park until|park it until|soon|not before|only|only in',
    rhythm:
      'cadence|rhythm|interval|frequency|set cadence to|set rhythm to|cadence to|rhythm to|set the rhythm to|set the cadence to|cadence of|rhythm of',
    enough:
      'would be better|is enough|is plenty|is fine|is good|is ok|is okay|is perfect|will do|would be good|would be fine|would be great|would be enough|works|works for me|should do|should be enough|should be fine|suffices|is better|is about right|sounds about right|sounds right|cadence|rhythm|frequency|interval|keep in touch|stay in touch|touch base|write to|contact|talk to|catch up with|about|reminders|reminder|remind me|check in with|reach out to|at most|max|maximum|at least|from here on|going forward|is right|once|a nudge|contact me|set rhythm|set cadence|cadence to|rhythm to|for|with|change rhythm to|is just right|like|i d like|i would like|i want',
    tail: 'for|about|at|on|in|with|re|regarding|from|by|via|to discuss|over|during|after|before|and it was|because|near|through|around',
    rest: 'no need to remind me|no need for reminders|give it a rest|no need to ask again|let it rest|let her rest|let him rest|let them rest|let this rest|let this one rest|rest|never|stop|stop it|stop this|stop reminding me|stop reminding me about|stop reminders|stop reminders for|stop nudging me|stop nudging me about|stop asking|stop asking about|stop asking me|stop asking me about|stop this one|no more|no more reminders|no more reminders for|no more nudges|no more reminders about|no more nudges about|no more nudges for|no reminders|never again|never remind me|not anymore|don t remind me anymore|dont remind me anymore|don t remind me again|dont remind me again|do not remind me again|do not remind me anymore|don t ask again|dont ask again|do not ask again|don t remind me about|dont remind me about|do not remind me about|don t remind me about her again|don t remind me of|dont remind me of|don t nudge me about|mute|archive|drop|leave her be|leave him be|leave him alone|leave her alone|lay to rest|put to rest|retire|not interested|not interested anymore|unsubscribe from|no longer|no longer needed|remove from list|let go of|let her go|let him go|let them go|let her be|let him be|let them be|leave them be|leave them alone',
    'let-go':
      'let it go|let go|let this go|let that go|let this one go|let it be|let that be|let it slide|let that slide|let it drop|drop it|drop this|drop that|leave it|leave that|leave this|leave it be|leave it there|leave it at that|scrap it|scrap that|let the promise go|drop the promise|forget the promise|forget about the promise|no longer relevant|not relevant anymore|not relevant any more|obsolete|let s drop it|lets drop it|let s let it go|lets let it go|let s leave it|lets leave it',
    keep: 'keep|keep it|keep her|keep him|keep them|keep as is|keep it as is|keep as it is|as is|leave as is|leave it as is|keep going|keep on|keep reminding me|keep the rhythm|keep this rhythm|keep it up|keep the current rhythm|stay|same as before|same rhythm|unchanged|no change|keep it that way|keep it like this|as it is|carry on|leave it like that|leave it that way|leave it like this|keep everything|keep on going|keep as before|let it be as it is|leave as it is|leave it as it is',
    undo: 'undo|undo that|undo it|undo this|undo last|undo the last one|undo the last|revert|revert that|revert it|take it back|take that back|roll back|rollback|undo my last',
    why: 'why|why now|why this|why this one|why her|why him|why them|why did you ask|why do you ask|why are you asking|why am i getting this|why did i get this|why me|why today|how come|why did you remind me|why are you reminding me|why this person|explain|explain this|why these|why these two',
    help: 'help|help me|what can i say|what can i do|what can i answer|what can i reply|what can i write|what do you understand|how does this work|how do i use this|commands|what are the commands|what commands are there|options|what are my options|usage|instructions|manual|formats|menu|what can you do|how can i answer',
    list: 'list|show list|show the list|show me the list|list all|list everyone|my list|list people|list contacts|show all|show everyone|who is on my list|all people|the list',
    due: 'due|list due|who is due|what is due|what s due|due list|overdue|show due|who s due|due today',
    rarer:
      'rarer|less often|less frequently|less frequent|more rarely|not so often|too often|less|fewer|fewer reminders|less reminders|too frequent|half as often',
    export: 'export|export my data|export data|export everything|send me my data|download my data',
    forget: 'forget|delete|erase',
    private:
      'private|keep private|keep this private|make private|make it private|mark private|mark as private|this is private|keep it private|make this private',
    auto: 'auto|automatic|cadence auto|cadence automatic|auto cadence|automatic cadence|back to automatic|back to auto|rhythm auto|learn it|learn the rhythm|default|default rhythm|back to normal|automatic rhythm|auto rhythm|you decide|reset cadence|reset rhythm|remove cadence|no cadence|set to automatic|set to auto',
    pause:
      'pause|pause kith|pause everything|pause all|pause nudges|pause reminders|pause until|pause for|vacation|vacation until|on vacation|on vacation until|holiday|holiday until|holidays until|on holiday|on holiday until|quiet until|mute kith|mute everything|silence|silence until|stop everything until|pause everything until|pause all until|no mails until|no nudges until|no reminders until|break until|away until|pause me|pause me until|pause me for',
  },
  note: 'note|notes|fact|!remember|!fyi|memo|note that|remember that|note to self|add note|add a note|new note|good to know',
  tagAdd:
    'tag|tags|add tag|add tags|add the tag|add a tag|tag as|tag her as|tag him as|tag them as|label|label as|circle|add to circle|add to|mark as|tag her|tag him|tag with|add',
  tagRemove:
    'untag|remove tag|remove tags|remove the tag|delete tag|delete the tag|remove label|drop tag|take off tag|remove from circle|remove',
  merge:
    'merge with|merge into|merge|same as|same person as|is the same as|is the same person as|the same as|the same person as|is same as|is also|aka|join with|combine with|duplicate of|is a duplicate of',
  who: 'who is|who s|who was|who',
  remind:
    'ping me|nudge me|poke me|tell me|remind me|please remind me|reminder|can you remind me|could you remind me|pls remind me|set a reminder|set reminder|i want to be reminded',
  remindLinks: 'to|about|that|of|i need to|i have to|i should|that i|for',
  everyYear: 'every year|each year|every single year|yearly|annually|once a year|every yr',
  every: 'every|each',
  promised: 'i promised|i owe|i promised to|i need to|i have to|i must|promised|owe',
  position: {
    subjects: 'this|this one|she|he|they',
    becomes:
      'title|job title|role|her title|his title|is now|is now the|is now a|is now an|s now|s now the|is the new|is a|is the|is an|is|became|has become|became the|just became|now|now works as|works now as|works as|got promoted to|was promoted to|has been promoted to|promoted to|is our new|new job|new role|new title|new position|started as|starts as|are now|has a new job as',
    joins:
      'company|employer|her company|his company|works at|works for|now works at|now works for|works now at|works now for|is working at|is now working at|is working for|is now working for|now at|is now at|s now at|is now with|now with|joined|has joined|just joined|started at|has started at|just started at|moved to company|new job at|has a new job at|got a job at|is employed at|changed jobs to|switched to|changed to|moved jobs to|went to work for|went to work at',
    at: 'at|@|with|for|of',
  },
  doubts:
    'not|no|dont|don t|never|haven t|hasn t|didn t|couldn t|can t|cannot|won t|if|unless|or|kidding|just kidding|joking|wait no|actually no|scratch that|ignore that|ignore|cancel|but only if|maybe not|not really|provided|in case|wrong|instead of|neither|nor|without|almost|nearly|tried|supposed|wanted|should|would|could|might|hope|hopefully|wish|will|going to|want|plan|planned|planning|should have|unsure|not sure',
  not: 'not',
  but: 'but|but rather|rather|instead',
  everyone:
    'everyone|everybody|all|all of them|both|both of them|all three|all four|all five|all two|them all|each|each of them|every one|1 and 2 both',
  others:
    'others|the others|the other|the rest|rest of them|everyone else|the other one|the other two|the other ones|everybody else',
  places: [
    'first|first one|the first|the first one|1st|1st one|number one|number 1|no 1|nr 1',
    'second|second one|the second|the second one|2nd|2nd one|number two|number 2|nr 2',
    'third|third one|the third|the third one|3rd|3rd one|number three|number 3|nr 3',
    'fourth|fourth one|the fourth|4th|4th one|number four|number 4|nr 4',
    'fifth|fifth one|the fifth|5th|5th one|number five|number 5|nr 5',
  ],
  and: 'and|then|but|also|plus|and then',
}
