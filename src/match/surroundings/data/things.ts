/** Nouns that make one longer name with what they stand beside: a street, a cup, a firm that is called after what we know. */

/** Arabic words, and as they are written behind an "and", which is one word with what follows. */
function joined(words: string): string {
  return words.replace(/\S+/g, '$& و$&');
}

/** Behind the name, with a capital: "Lavrov Street", "Kremlin Cup", "China Airlines". */
export const BEHIND = {
  places:
    'street st road rd avenue ave lane drive boulevard blvd square sq park peak mount mt mountain mountains hill hills river creek brook run lake pond island islands ' +
    'isle sea ocean strait valley canyon gulch bridge tunnel tower towers house mansion cottage manor castle palace court courts close row crescent ' +
    'terrace plaza place gate gates hall memorial monument fountain harbour harbor dock docks wharf quay pier landing beach bay cape cove coast ' +
    'ridge glacier falls springs forest woods wood garden gardens farm ranch estate grove heights point county town village city hamlet township ' +
    'district parish highway route parkway motorway station airport terminal stadium arena ground field cemetery crater asteroid wall line ford mills corridor',
  venues:
    'hotel inn hostel motel lodge resort spa cafe restaurant bistro brasserie diner grill kitchen bar pub tavern brewery winery distillery bakery ' +
    'deli pizza burger kebab buffet takeaway club nightclub casino cinema theatre theater opera ballet circus museum gallery zoo aquarium library ' +
    'bookshop shop store stores boutique market mall pharmacy clinic hospital dentistry surgery church chapel cathedral mosque school schools academy ' +
    'college university polytechnic institute kindergarten nursery gym pool room rooms studio studios salon ballroom center centre building buildings',
  firms:
    'inc ltd llc plc gmbh llp co corp corporation company companies group holdings partners bank bancorp insurance airlines airways air aviation ' +
    'railways railroad lines shipping motors cars trucks tyres steel oil petroleum gas energy power mining telecom mobile wireless freight transport network networks works communications media ' +
    'pictures films records music books press publishing publishers times daily post herald tribune gazette courier journal review weekly magazine ' +
    'telegraph globe mirror observer chronicle today tv radio foods dairy plumbing heating roofing builders construction removals logistics solicitors ' +
    'associates consulting estates pharmaceuticals robotics equity capital ventures foundation trust fund sons brothers bros',
  contests:
    'cup open championship championships trophy prize award awards medal league tournament marathon regatta grandprix prix masters classic derby ' +
    'stakes racing polo handicap rally race games festival fair expo exhibition biennale carnival fc cf utd united rovers rangers wanderers albion hotspur ' +
    'orchestra choir chorus band quartet ensemble symphony sonata suite song blues waltz polka march gambit variation defence attack opening',
  things:
    'sling cocktail vodka whisky whiskey bourbon gin beer ale wine tea coffee cigarettes clock watch sofa rug blue red green doll armory armoury ' +
    'orchid rose lily cabbage quail vulture disease syndrome virus flu theorem equation constant effect law scale diet method doctrine society association ' +
    'federation league union reunion veterans scholarship fellowship chair glossary dictionary cookbook diaries saga trilogy futebol clube',
  de:
    'pokal pik platz straße strasse gasse weg allee ufer damm universitat hochschule gymnasium schule brucke halbinsel prospekt verlag zeitung ' +
    'kai eck passage karte saal palast ball theater kino klub verein keller hof garten tor turm haus halle stube imbiss kneipe gaststatte apotheke backerei brauerei bank ' +
    'urlaub reise reisen rundreise imbiss laden markt stiftung gesellschaft reisen veteranen rennen lauf turnier porzellan pfanne kohl ol tee wodka',
  ru: 'палас банк авиа сити',
  ar: 'للنشر للطيران للتجارة للسياحة للسفر للسياحه للتأمين للاتصالات للكريكيت للرياضة بوكس مول كافيه تورز ستور ترافل',
  fa: 'خودرو ایر ایرتور تور تورز مال چاپ پیما خودروی تریدینگ بوکس',
  zh:
    '街 路 道 桥 橋 湖 河 岛 島 山 大街 大道 大厦 大廈 广场 廣場 公园 公園 大学 大學 学院 學院 中学 中學 小学 杯 奖 獎 机场 機場 航空 酒店 饭店 飯店 宾馆 ' +
    '餐厅 餐廳 餐馆 咖啡 酒吧 超市 商店 书店 書店 公司 银行 銀行 牌 号 號 队 隊 乐队 樂隊 博物 馆 館 小馆 小館 菜 剧院 劇院 电影 課程 课程',
} as const;

/** Of these, what news is about as well: in a headline "Taliban School Ban" and "Iran Oil Sales" mean the state or the group. */
export const OF_NEWS = {
  en:
    'school schools university college academy institute hospital clinic mosque church airport station stadium bank court courts theatre theater ' +
    'village town city district park bridge tunnel harbour harbor market mall media oil petroleum gas energy power mining steel telecom ' +
    'communications fund trust group capital company companies air aviation games race rally fair festival league union ' +
    'reunion federation society association law effect scale diet method doctrine constant wall line ground field forest woods today post ' +
    'watch tea coffee wine beer red green blue run sea coast strait attack opening defence march records books book music press publishing ' +
    'review shipping railways railroad cars trucks palace house tower center centre building buildings farm veterans factory tv radio ' +
    'ventures construction removals camp prison border festival show series virus disease flu point gate memorial book dock',
} as const;

/** Behind the name in small letters, for what a state or its rulers do not own: "the Kremlin café", "Troika Plus vodka". */
export const BEHIND_SMALL = {
  en:
    'cafe restaurant bistro diner bar pub tavern nightclub bakery deli pizzeria brewery hotel inn hostel vodka whisky whiskey beer ale wine ' +
    'shop store garage dairy butcher butchers pharmacy cocktail cigarettes perfume teapot porcelain jersey shirt racehorse gambit orchid marathon ' +
    'leather ink oak pine silk rug rugs carpet carpets pepper spice spices style jacket scarf mug poster stamp stamps postcard postcards banknote banknotes coin coins map maps ' +
    'noodles blue red green white rose lily tea coffee doll theme biscuit biscuits clay menu buffet takeaway burger pizza sandwich curry soup paint perfume',
  people: 'family families sisters brothers twins siblings clan household dynasty',
} as const;

/** Before the name, in any case of their letters, with an article or "of" or without: "rue de Russie", "calle Lavrov", "улица". */
export const STREETS = {
  de: 'stadt dorf gemeinde',
  fr: 'mer detroit muraille rue avenue boulevard quai allee impasse ruelle square encre cochon marronnier marron œillet oeillet rose lycee college',
  es: 'mar estrecho muralla calle avenida paseo carretera barrio plaza plazuela parque glorieta tinta porcelana estanque',
  pt: 'mar estreito muralha rua praca travessa largo alameda avenida rodovia bairro parque beco ladeira tinta',
  it: 'piazza corso viale',
  ru:
    'улица улице улицы улицу улицей ул пр пер наб проспект проспекта проспекте площадь площади бульвар бульваре переулок переулке набережная набережной шоссе ' +
    'сквер сквере парк парке станция станции кубок кубка кубке деревня деревне село селе хутор хутора',
  ar: joined(
    'شارع نهج مضيق ميدان ساحة حي بناية عمارة برج جسر بحر جزر جوز سور مقهى مطعم فندق نادي ملعب مدرسة مستشفى مستوصف حديقة محطة مسجد سينما مسرح مجلة جريدة صحيفة',
  ),
  fa:
    'خیابان دریای دیوار کوچه میدان بلوار بزرگراه کوی پارک پل برج ساختمان هتل رستوران کافه مهمانخانه باشگاه ورزشگاه سینما مدرسه دبیرستان بیمارستان روزنامه مجله ' +
    'هفته‌نامه خودروی خودرو',
};

/** Before the name, with a capital: "Air India", "Bank of China", "Tour de France". */
export const HEADS = {
  en:
    'air radio team miss mount mt fort lake camp port cape saint santa operation prix uss hms ss model junior hotel cafe restaurant pub bar club ' +
    'bank university college institute academy museum gallery times voice echo daily cup league hero heroes order medal passage battle church school ' +
    'sea gulf bay strait village villa chateau casa friends party union association federation society agency heart temple movement trust library route',
  fr: 'prix electricite mercure meteo comedie banque bibliotheque ville pharmacie librairie clinique editions imprimerie agence voyages transports groupe universite institut musee tour stade coupe cahiers place ecole hopital chateau parc pont jardin theatre cinema tarte radio miss',
  es: 'banco universidad instituto museo copa plaza partido vuelta colegio hospital teatro cine club tienda inmobiliaria farmacia ferreteria libreria peluqueria gimnasio academia clinica bodega bodegas pasteleria heladeria viajes transportes muebles editorial imprenta',
  pt: 'banco universidade museu taca partido volta colegio hospital teatro cinema clube loja imobiliaria farmacia livraria academia clinica editora viagens transportes construtora grafica posto',
  de: 'universitat format platz verein hafen hotel gasthaus haus schloss bistro reiseburo spedition apotheke druckerei autohaus mobelhaus',
  ru: 'новая святая единая банк радио голос герой гостиница мисс почта дом театр музей парк',
  ar: joined('جامعة بنك مصرف مطار بطولة كأس شركة خطوط معهد كلية متحف إذاعة قناة ملكة'),
  fa: 'دانشگاه بانک شرکت جام خبرگزاری فروشگاه شبکه موزه دانشکده بیمه لیگ',
};

/**
 * Words for what has a name of its own, after which a name in quotation marks is its: "the ship “Russia”"; outside English, where no
 * verb stands so, also one without: "le café Kremlin". Not of groups and parties, which our names mean: "the group “Islamic State”".
 */
export const NAMED = {
  en:
    'hotel hostel inn restaurant cafe bistro bar pub tavern nightclub club shop store bakery cinema theatre hall gallery sanatorium ship boat yacht ferry ' +
    'tanker trawler steamer submarine train film movie documentary series sitcom show musical play song single album track band trio quartet choir ' +
    'ensemble orchestra novel book poem pamphlet novella painting opera operetta ballet newspaper magazine journal newsletter concert dance fanzine podcast game videogame ' +
    'boardgame thriller memoir musical poems exhibition cocktail wine beer vodka perfume brand horse titled title entitled stamp asteroid variety rose village farm hamlet dish pizza burger sandwich',
  fr:
    'hotel auberge pension garage restaurant cafe bistrot bar boite brasserie boutique magasin boulangerie cinema theatre salle galerie bateau navire paquebot voilier ' +
    'train film documentaire serie spectacle danse concert chanson album tube orchestre chorale roman livre poeme tableau opera operette journal magazine revue ' +
    'jeu cocktail vin biere parfum marque titre intitule recit recits recueil exposition chapeau plat pizza burger hameau camping immeuble residence',
  de:
    'hotel gasthof gasthaus gaststatte restaurant lokal kneipe bar cafe teehaus imbiss diskothek klub laden kino theater saal schiff boot jacht ' +
    'fahre dampfer frachter zug film serie stuck lied song album band kapelle chor ensemble orchester roman buch gedicht bild gemalde oper operette ballett ' +
    'zeitung zeitschrift spiel cocktail wein bier wodka marke titel krimi ausstellung erzahlung erzahlungen gedichte vortrag sammelband reihe pferd kaserne zeche siedlung',
  es:
    'hotel hostal posada restaurante cafeteria cafe bar taberna pizzeria discoteca tienda panaderia cine teatro sala galeria barco buque yate velero ' +
    'tren pelicula documental serie obra cancion disco album banda coro orquesta conjunto novela libro poema cuadro opera zarzuela periodico diario revista ' +
    'juego coctel vino cerveza vodka marca titulo titulada titulado exposicion taller peluqueria poemario relatos cuento recital danza concierto charla finca aldea edificio pinturerias',
  it: 'ristorante trattoria pizzeria albergo negozio libro romanzo canzone nave',
  pt:
    'hotel restaurante churrascaria pastelaria farmacia pousada restaurante cafe bar boteco botequim lanchonete pizzaria padaria discoteca loja cinema teatro sala galeria navio barco iate trem comboio ' +
    'filme documentario serie novela cancao musica disco album banda coro orquestra romance livro poema quadro opera jornal revista jogo ' +
    'coquetel vinho cerveja vodca marca titulo intitulado exposicao peca conto edificio predio fazenda escola',
  ru:
    'гостиница гостинице гостиницы отель отеле отеля хостел санаторий санатории пансионат телеканал телеканале телеканала канал канале радиостанция газета ' +
    'газете газеты журнал журнале фильм фильме сериал песня песню песни корабль теплоход теплоходе пароход ледокол крейсер поезд поезде кинотеатр ' +
    'кинотеатре театр театре ресторан ресторане кафе бар баре клуб клубе магазин магазине рынок торговый партия партии оперетта опера спектакль ' +
    'роман романе книга книге поэма картина имя завод завода фабрика стадион стадионе зал зале ансамбль ансамбля хор оркестр галерея ' +
    'выставка выставке выставки сборник сборника сборнике повесть повести пьеса пьесы пьесу альбом альбома романа фильма фильмом сериала спектакля спектакле оперетты оперы картины поэмы водка вино коньяк пиво сигареты марка автомобиль игра колхоз совхоз колхозе общество кооператив пансион',
  ar: joined(
    'فيلم رواية كتاب أغنية مسلسل سفينة فرقة مطعم مقهى فندق متجر ديوان مسرحية قصيدة معرض لوحة أوبرا مجموعة',
  ),
  fa: 'فیلم رمان کتاب ترانه سریال کشتی رستوران کافه هتل فروشگاه نشریه مجموعه مجموعهٔ آلبوم نمایشگاه نمایش داستان قصه',
  zh: '餐厅 餐廳 饭店 酒店 电影 電影 小说 小說 歌曲 专辑 乐队 雜誌 杂志 轮船 书',
};

/** What joins such a noun and the name: "Bank of China", "Tour de France", "Copa do Kremlin". */
export const OF = {
  en: 'of',
  fr: 'de du d des',
  es: 'del',
  pt: 'do da dos das',
  de: 'von der',
  it: 'di della dell',
} as const;

/** What two names have together: "Lavrov-Blinken talks". */
export const PAIRS = {
  en: 'talks meeting summit call visit dialogue phone handshake row pact deal axis plan agreement',
} as const;

/** Where there are towns called after states, in North America: "Turkey, Texas", "Qatar, Ontario". */
export const ELSEWHERE = {
  en:
    'texas ohio idaho kansas maine michigan indiana kentucky missouri montana oklahoma tennessee carolina ontario alberta utah nebraska ' +
    'iowa illinois virginia pennsylvania alabama mississippi louisiana arkansas wisconsin minnesota nevada wyoming tx nc',
} as const;
