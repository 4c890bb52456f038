/**
 * Verbs of news, by their stems. In a headline, where every word has a capital, they are what tells "Lavrov Says Taliban Must …" from
 * a longer name; at the beginning of a sentence, "Asked Price" from somebody's first name.
 */
export const VERBS = {
  en:
    'say said told tell ask meet met warn urge back slam host greet thank call quote blame invite welcome praise accuse press join ' +
    'see saw visit name let make made give gave want need hear face question answer reply replie arrive leave left open hold held ' +
    'speak spoke talk add decline note confirm deny denie explain stress insist repeat refuse reject offer agree plan seek vow ' +
    'will can must may should could would has have is was are were do goe come came get take took put send sent appeal expect ' +
    'hope demand condemn defend attack return begin end win lose sign push keep turn travel fly flew wait consider discusse discuss ' +
    'announce promise stay wrote write look phone to become became begin began start stop back boost bring build buy call cancel challenge ' +
    'change choose close create cut deliver deploy divide draw drop eye emerge enter escalate expel expand extend face fail fall fear fight find ' +
    'fire flee follow force form gain gather grow hail halt head help hit hurt ignore impose inch join jail kill know lash launch lead lift lift ' +
    'limit link lock loom lose mark mediate mend mourn mull near offer order oust own pay pick play pledge pour prepare prevail probe ' +
    'provide publish pull punish raise reach ready reap rebuff rebuke recall recognise recognize release remain renew reopen replace resign ' +
    'respond restore resume retreat reveal rise rule rush save scold seal seize sell shake shift shrug shun shut signal skip slow snub spar ' +
    'spurn stand stand step stick stop storm strike struggle study sue suffer suggest summon support surge suspend sway swap talk target tell test ' +
    'threaten tighten toast top tout trade trust try tout use unveil vanish veto violate voice walk want watch weigh win withdraw woo work worry',
} as const;

/** What persons do, and prices do not: "Price said", "Price, who". */
export const OF_PERSONS = {
  en:
    'said says say told tells asked asks declined noted called confirmed stressed spoke replied answered explained warned who himself ' +
    'did does had thanked arrived met flew travelled traveled wrote smiled nodded stayed shook looked insisted repeated refused ' +
    'described briefed added left read took gave went came knows thinks wants never also would could whose s will',
} as const;
