/** What tells of places where a name is in doubt. */

/** Before who made a work: "El tren de la India, de Emma Price". */
export const BY = { en: 'by', fr: 'par de', de: 'von', es: 'de por', pt: 'de por' } as const;

/** What groups are called, whose names are quoted alone, and words for words: "движение «Талибан»", "слово «Талибан»". */
export const GROUPS = {
  ru:
    'движение движения движению движением движении группировка группировки группировке группировку группировкой группировок организация ' +
    'организации организацию организацией сеть сети террористы террористов боевики боевиков слово слова термин название названием ' +
    'себя называемое называемого называемой запрещенная запрещенное имя политика режим режима лидеры власти представители члены сторонники',
  ar: 'حركة تنظيم جماعة شبكة ميليشيا مسلحي مقاتلي عناصر وحركة وتنظيم لحركة لتنظيم قوات كلمة مصطلح باسم سمي يسمى',
  fa: 'گروه جنبش شبکه سازمان تحریک گروهک حکومت رژیم واژه کلمه نام به‌نام اصطلاح',
} as const;

/** Behind the pronoun "us" in capitals: "tell US apart", "Just US two". */
export const BEHIND_US = { en: 'all both two three four apart the again know your our' } as const;

/** What agencies have: "AP reporters". */
export const OF_AGENCIES = {
  en:
    'reporter reporters journalist journalists photographer photographers correspondent correspondents photo photos photograph picture pictures ' +
    'video bureau report reports story stories dispatch dispatches writer writers staff editor editors interview wire copy caption count tally news reported learned obtained',
} as const;

/** Arabic words, and as they are written behind an "and" or "with". */
function joined(words: string): string {
  return words.replace(/\S+/g, '$& و$&');
}

/** Goods and teams before the name of a state, with "of" or without: "thé de Chine", "تمر الهند". What news trades in is not among them. */
export const GOODS = {
  fr:
    'xv the thes poutine poutines frites crepe crepes cafe bleu vitrine soie porcelaine laque poivre epices encens perles tapis chale chales parfum parfums savon salade sauce poulet nouilles beignets ' +
    'chou roses lilas prince princesse equipe coupe championnat lotus papier ombres',
  es:
    'te cafe pastel vitrina seda laca pimienta especias incienso perlas alfombra alfombras perfume ensalada ensaladilla salsa pollo fideos dulce dulces crema castana ' +
    'castanas nuez nueces conejillo conejillos rosa rosas lirio montana princesa principe seleccion pasta higo higos loto sombras',
  pt:
    'cha cafe pastel seda laca pimenta especiarias incenso perolas tapete tapetes perfume salada molho frango doce doces creme castanha castanhas noz porco ' +
    'porquinho cravo rosa rosas lirio princesa principe selecao louca sombras montanha nozes cajueiro',
  de: 'tee kaffee seide teppich teppiche parfum gewurze salat nationalmannschaft elf',
  ar: joined(
    'أحذية شاي تمر بن قهوة أرز بهارات توابل عطر عطور بخور عود مسك حرير قماش أقمشة نسيج سجاد لؤلؤ خزف ورق حبر ورد زهور زهرة نجمة نجوم حلويات حلاوة صابون عسل ' +
      'منتخب لاعب لاعبو مشجعو دار مكتبة مؤسسة صالون معرض مخبز صيدلية عيادة محل سوق مخازن معمل مصنع قطار فستان نكهة ركن بيت قرية مركز عروض مباراة فريق شباب اتحاد رابطة تين فلفل',
  ),
  fa:
    'چای قهوه قهوهٔ ادویه عطر فرش قالی ابریشم پارچه پارچهٔ صابون گلاب پسته زعفران تیم ستاره ستارهٔ قطعات خودرو گل گلهای مروارید کاغذ عود نان شیرینی ' +
    'هواپیمایی آموزشگاه انتشارات نشر کتابخانه کتابخانهٔ درمانگاه داروخانه نمایشگاه صرافی سفرهای تور تورهای آژانس کالای ملکه ملکهٔ بازی مسابقهٔ کانال دربی پاساژ',
};

/** Before a name in a script without case, little words that end what came before. */
export const PREPOSITIONS = {
  ar: 'في من على إلى مع عن بين ضد أن إن التي الذي قبل بعد حول نحو لدى عبر منذ حيث لكن أو ثم كما وفي ومن وعلى وإلى ومع',
  fa: 'در از به با برای که را و تا بر بین میان علیه سوی دربارهٔ درباره هم یا اما نیز بدون پس پیش است بود شد کرد گفت',
};
