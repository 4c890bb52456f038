/**
 * Letters of other scripts in Latin letters, so that one query finds a name however its pack spells it. Keys are small letters
 * without marks, as folding leaves them.
 *
 * Cyrillic follows the plain romanisation of news agencies (BGN/PCGN without its apostrophes), with the further letters of Ukrainian,
 * Serbian, Kazakh and Tajik. Arabic script writes no short vowels, so what it gives is a skeleton ("طالبان" is "talban"): near enough
 * to be found as a name with a letter missing, and no more is claimed. Letters that stand for several sounds have the one that names
 * are most often spelled with.
 */
const CYRILLIC =
  'а=a б=b в=v г=g ґ=g д=d е=e ж=zh з=z и=i і=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= ' +
  'э=e ю=yu я=ya є=ye ђ=dj ј=j љ=lj њ=nj ћ=c џ=dz ѕ=dz ә=a ғ=gh қ=q ң=ng ө=o ұ=u ү=u һ=h ҳ=h ҷ=j';

const ARABIC =
  'ا=a ب=b پ=p ت=t ث=th ج=j چ=ch ح=h خ=kh د=d ذ=dh ر=r ز=z ژ=zh س=s ش=sh ص=s ض=d ط=t ظ=z ع= غ=gh ف=f ق=q ك=k ک=k گ=g ل=l م=m ن=n ه=h ' +
  'ة=a و=u ي=i ی=i ى=a ء= ٱ=a ټ=t ٹ=t ډ=d ڈ=d ړ=r ڑ=r ږ=zh ښ=sh ځ=dz څ=ts ڼ=n ں=n ګ=g ې=e ۍ=i ے=e ہ=h ھ=h ـ= ' +
  '٠=0 ١=1 ٢=2 ٣=3 ٤=4 ٥=5 ٦=6 ٧=7 ٨=8 ٩=9 ۰=0 ۱=1 ۲=2 ۳=3 ۴=4 ۵=5 ۶=6 ۷=7 ۸=8 ۹=9';

/** What each letter is written as; the empty text where it has no sound of its own. */
export const ROMAN: ReadonlyMap<string, string> = new Map(
  `${CYRILLIC} ${ARABIC}`.split(' ').map((pair) => {
    const [letter = '', roman = ''] = pair.split('=');
    return [letter, roman];
  }),
);
