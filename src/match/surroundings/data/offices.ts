/**
 * Titles and offices before a person's name, which keep it: "Mr. Hanafi", "Président Poutine", "Deputy Prime Minister Hanafi". Written
 * small they need no list, for a small word before a surname introduces nobody else, unless it is a trade.
 */
export const OFFICES = {
  en:
    'mr mister president presidents prime premier minister ministers envoy envoys representative representatives ambassador ' +
    'ambassadors secretary spokesman spokesperson diplomat diplomats chief leader leaders head director official officials ' +
    'delegate delegates delegation negotiator negotiators deputy vice ex former colleague adviser advisor photographer ' +
    'correspondent general special counterpart foreign acting commissioner photo counterpart speaker interim interior defence defense defence special national top veteran fm pm',
  /** Of clerics and pilgrims: the Taliban's leaders bear them. */
  ps: 'mullah mawlawi maulvi molavi maulana sheikh qari haji mufti',
  fr: 'm mm monsieur president ministre emissaire envoye diplomate ambassadeur secretaire chef representant',
  es: 'senor sr presidente ministro canciller enviado portavoz embajador lider firma dice',
  pt: 'senhor chanceler embaixador foto',
  ru: 'господин г президент министр глава спецпредставитель представитель посол дипломат товарищ премьер вице экс лидер спикер',
} as const;

/** Forms of address, before which stands what the person is to the writer: "our neighbour Mr Price". */
export const MISTERS = {
  en: 'mr mister old',
  fr: 'm monsieur',
  de: 'herr herrn',
  es: 'senor sr',
  pt: 'senhor seu',
  ru: 'господин',
} as const;

/** Two letters that stand before a surname for an office or a state. Others are a person's initials: "AJ Price". */
export const SHORT_OFFICES = { en: 'fm pm us un eu uk ap', ru: 'рф ес' } as const;
