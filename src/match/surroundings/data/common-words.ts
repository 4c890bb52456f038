/** Names that are words as well, each with what beside it says that the word is meant, in any case of its letters. */
export interface Common {
  /** Folded; parted by a comma and a space. */
  readonly names: string;
  /** Right before it. */
  readonly before?: string;
  /** Right after it. */
  readonly after?: string;
  /** In the same sentence. */
  readonly near?: string;
  /** Within the next words. */
  readonly soon?: string;
  /** A word that can head a column or a line, and is the word there: "Price: $10". */
  readonly bare?: true;
  /** Alone in a cell or heading it says too little. */
  readonly alone?: true;
  /** Alone in quotation marks it is the word that is spoken of, or somebody’s name. */
  readonly quoted?: true;
  /** A thing of every day: it takes politics beside it to make a name of it. */
  readonly company?: true;
  /** The Spanish “they will go”. */
  readonly future?: true;
  /** A girl’s name or a surname as well. */
  readonly person?: true;
}

export const COMMON: readonly Common[] = [
  {
    names: 'west',
    before:
      'the wild far old north south east ost mid middle key collective whole entire heading due go going turn turning bear head headed facing walk drive nach im den which what this our',
    after:
      'of bank germany german berlin africa african side coast end point wing virginia ham indies wind winds country wall entrance ' +
      'stand corridor exit gate facing bound street longitude east',
    near: 'wind winds gusts weather wetter boen regen sturm compass ost',
    bare: true,
    quoted: true,
  },
  {
    names: 'price',
    before:
      'the a an full half low high best fixed oil gas market list unit total sale fair any same average final our your fisher',
    after:
      'of per list lists range index tag tags increase increases hike change changes rise rises cap caps cut cuts control controls war ' +
      'point match drop level levels details guide comparison watch waterhouse increased decreased dropped jumped doubled reduced listed included fixed based 标签 標籤',
    bare: true,
  },
  {
    names: 'hanafi',
    before: 'the a an sunni rite rito ecole escuela madhhab le',
    after:
      'school schools law jurisprudence fiqh madhhab mosque jurist jurists scholar scholars rite tradition islam muslim muslims sunni ' +
      'doctrine theology faith code 学派 學派 教法',
    alone: true,
  },
  {
    names: 'mujahid, mudschahid, muyahid',
    before: 'the a an every ein eine einem einen un el',
    alone: true,
    quoted: true,
  },
  { names: 'us, un', alone: true },
  {
    names: 'turkey',
    before: 'roast roasted wild cold smoked ground fried stuffed frozen leftover',
    after:
      'red or sandwich sandwiches breast breasts dinner dinners recipe recipes stuffing trot trots leg legs meat farm farms soup burger burgers bacon gravy hunt vulture vultures shoot ' +
      'shoots price prices feathers eggs carcass curry pie wings neck wattle poults',
    company: true,
    near: 'thanksgiving gravy cranberry canteen roast feed reared canned can carved plucked cream stuffing oven poultry bird birds goose gobble roasted pavo pute putenbraten dinde peru индейка ديك بوقلمون 火鸡 火雞',
  },
  {
    names: 'china, chine',
    before: 'bone fine',
    after:
      'clay town porcelain cabinet shop doll plate plates cup cups tea set saucers kohl pfanne restaurant',
    near: 'porcelain porcelaine porcelana porzellan crepe teapot saucers crockery vaisselle vajilla loica geschirr',
  },
  {
    // States.
    names:
      'turkey, turquie, turquia, turkei, china, chine, india, inde, iran, russia, russie, rusia, russland, qatar, katar, pakistan, france, francia, frankreich',
    quoted: true,
  },
  { names: 'india, china, francia, france, chine', person: true },
  {
    names: 'india, inde',
    after: 'ink pale rubber office paper papers biscuit biscuits club',
    near: 'passage',
  },
  { names: 'france', after: 'bleu inter info culture musique televisions travail insoumise soir' },
  // Ravines on the English Channel.
  { names: 'chine', before: 'shanklin boscombe blackgang alum durley branksome' },
  // Belarus, and the party that made the republic.
  { names: 'روسيا', after: 'البيضاء' },
  { names: 'روسیه', after: 'سفید' },
  { names: 'rusia, russie', after: 'blanca blanche' },
  { names: 'تركيا', after: 'الفتاة' },
  // The dish of Quebec.
  {
    names: 'بوتين',
    after: 'كيبيك كيبك الكيبيكي بالجبن',
    near: 'البطاطا بطاطا البطاطس بطاطس المرق',
  },
  { names: 'الصين', after: 'العظيم', near: 'بورسلين خزف فخار بورسلان' },
  {
    names: 'الولايات المتحدة, united states, estados unidos, etats unis, etats-unis',
    after: 'المكسيكية البرازيلية mexicanos mexicains',
  },
  { names: 'united states', soon: 'brazil mexico indonesia' },
  { names: 'تنظيم القاعدة', after: 'البيانية بيانات القانونية النحوية' },
  { names: 'russia', soon: 'love' },
  {
    names: 'iran',
    future: true,
    after: 'los las contra juntos juntas todos todas bien mal mejor peor',
  },
  { names: 'китай', after: 'город' },
  {
    names: 'ap',
    after:
      'exam exams calculus biology chemistry physics history course courses class classes credit score scores test english statistics mode',
    near: 'calculus placement wifi wi router wireless aperture shutter pentax nikon canon lens объектив objectif objektiv blende',
  },
  {
    names: 'afp',
    after: 'test tests level levels 指标',
    near: 'fetoprotein fetoproteins tumor tumour serum 甲胎蛋白 验血',
  },
  { names: 'isis', near: 'goddess osiris thames temple neutron' },
  {
    names: 'kremlin, kreml, кремль, кремля',
    before:
      'moscow kazan kasaner kolomna tula rostov pskov novgorod московский казанский ростовский нижегородский тульский новгородский псковский коломенский ' +
      'астраханский рязанский смоленский тобольский казанского ростовского нижегородского тульского новгородского псковского коломенского ' +
      'казанском ростовском нижегородском тульском новгородском псковском коломенском',
    after: 'walls wall gate bicetre of von de at',
    quoted: true,
  },
  {
    // Branches and rivals of the same name are groups of their own.
    names:
      'al-qaeda, al-qaida, al qaeda, al-kaida, islamic state, etat islamique, estado islamico, islamischer staat, islamischen staats, daesh, daech',
    soon: 'maghreb magreb magrebe peninsula peninsule subcontinent sahara africa iraq yemen',
  },
  {
    names: 'طالبان',
    before: 'نحن هما هذان معه معها معنا معي عندنا لدينا',
    after:
      'علم حقیقت معرفت دانش جامعيان سعوديان مصريان عراقيان سوريان لبنانيان مغربيان تونسيان جزائريان أردنيان يمنيان كويتيان قطريان عمانيان فلسطينيان ' +
      'متفوقان مجتهدان موهوبان جديدان آخران أجنبيان يفوزان يدرسان يتنافسان يشاركان يحصلان يمثلان حصلا فازا اثنان',
    soon: 'كلية جامعة معهد مدرسة صف صفي صفنا قسم ثانوية',
  },
  { names: 'катар', after: 'дыхательных верхних' },
  { names: 'troika plus, extended troika, expanded troika', after: 'a an one two another' },
  { names: 'прайс', after: 'лист листа листы от индекс', before: 'в' },
  { names: 'уэст', after: 'хэм' },
  {
    // A group of its own.
    names: 'taliban, talibans, talibanes, талибан, талибана, талибы, талибов, طالبان',
    before:
      'pakistan pakistani pakistanische pakistanischen pakistanischer pakistanais paquistani paquistanies paquistaneses pakistanies ' +
      'пакистанскии пакистанского пакистанские пакистанских باكستان پاکستان پاکستانی',
    after:
      'pakistan pakistans pakistanais paquistani paquistanies paquistaneses пакистана باكستان الباكستانية پاکستان پاکستانی',
    near: 'tehrik tehreek tahrik техрик تحريک تحريك',
  },
  { names: 'pakistan, пакистан', before: 'taliban талибан' },
  // The French adjective.
  { names: 'talibanes', before: 'ecoles forces troupes police autorites' },
];
