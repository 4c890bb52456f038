/** Of private life: kin, household and animals, whose names are no news. */

/** Kin and neighbours before a name, in any case: "my cousin Lavrov", "Oma Price"; beside a verb of naming, "my aunt is called India". */
export const KIN = {
  en:
    'brother sister cousin uncle aunt auntie nephew niece grandfather grandmother grandpa grandma granny gran granddad grandson granddaughter ' +
    'father dad mum mom daughter baby twin husband wife stepfather stepmother fiance boyfriend girlfriend bride groom ' +
    'classmate roommate flatmate schoolmate housekeeper babysitter girl boy toddler widow widower spinster',
  fr: 'frere soeur cousin cousine oncle tante tonton neveu niece papy mamie mari epouse fils fille bebe fillette',
  de:
    'bruder schwester cousin cousine vetter onkel tante neffe nichte opa oma großvater großmutter vater papa mama sohn tochter ' +
    'enkel enkelin zwilling ehemann ehefrau gatte vermieter schwager schwagerin familie eheleute geschwister',
  es:
    'hermano hermana primo prima tio tia sobrino sobrina abuelo abuela nieto nieta padre hijo hija esposo esposa marido ' +
    'suegro suegra cunado cunada yerno nuera nino nina bebe familia',
  pt: 'irmao irma tio tia sobrinho sobrinha avo neto neta pai mae filho filha esposa sogro sogra familia menina menino titia titio',
  ru:
    'брат сестра дядя тетя тетка племянник племянница дед дедушка бабушка баба внук внучка отец мать сын дочь дочка муж жена ' +
    'зять теща свекровь прадед прадедушка прапрадед прабабушка кум кума семья малыш девочка мальчик',
  ar: 'أخي أختي عمي عمتي خالي خالتي جدي جدتي ابني ابنتي أخوه أخته جدته جده ابنته ابنه الطفل الطفلة حفيدتي عائلة',
  fa: 'برادرم خواهرم عمویم خاله دایی عمه پدربزرگ مادربزرگم مادربزرگ پسرم دخترم نوه‌ام خانواده',
} as const;

/** What animals are called before their names. */
export const ANIMALS = {
  en: 'cat tomcat dog horse mare stallion pony parrot goat kitten puppy hamster tortoise donkey pig rabbit budgie canary bulldog terrier labrador goldfish cow bull racehorse',
  fr: 'chat chatte chien chienne cheval jument perroquet chevre chaton chiot ane lapin tortue taureau vache',
  de: 'hund hundin katze kater pferd stute hengst pony papagei ziege welpe esel kaninchen hamster schildkrote dackel',
  es: 'perro perra gato gata caballo yegua loro cabra burro conejo tortuga toro vaca',
  pt: 'cao cachorro cadela gato gata cavalo egua papagaio cabra burro coelho touro',
  ru: 'кот кошка котенок пес собака щенок конь лошадь попугай коза осел кролик хомяк черепаха кличке кличка бык корова',
  ar: 'كلب كلبي قطة قطتي قط حصان الحصان كلبه',
  fa: 'سگ سگش گربه اسب طوطی',
  zh: '狗 猫 貓 馬 马 鹦鹉',
} as const;

/** Verbs of naming: what follows is what somebody or something private is called. */
export const CALLED = {
  en: 'called named christened baptised nicknamed dubbed name',
  fr: 'appele appelee nomme nommee prenomme prenommee surnomme surnommee baptise baptisee appelle',
  de: 'namens genannt heißt hieß getauft heißen',
  es: 'llamado llamada llama llamaba llamar apodado apodada llaman llamo nombre',
  pt: 'chamado chamada chama chamava apelidado apelidada chamar nome',
  ru: 'зовут звали имени назвали называют прозвищу имя',
  ar: 'اسمه اسمها يدعى تدعى سميت سماها اسم',
  fa: 'نام نامش اسمش',
  zh: '名叫 叫做 名为',
} as const;

/** Verbs and nouns before a nickname in quotation marks: "alias “Daesh”", "se hacía llamar «el Talibán de Lorca»". */
export const ALIASES = {
  en: 'alias aka nicknamed nickname',
  fr: 'alias surnomme surnommee surnom',
  de: 'alias spitzname spitznamen',
  es: 'alias apodado apodada apodo llamar',
  pt: 'alias apelidado apelidada apelido vulgo',
  ru: 'кличка кличке кличкой прозвище прозвищу прозвищем',
  ar: 'الملقب',
  fa: 'لقب معروف',
} as const;
