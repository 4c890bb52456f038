/** What persons do who are none of diplomacy's, by language. */

/** In small letters, or as a title at a sentence's beginning: "the actor Lavrov", "Goalkeeper Lavrov", "Lavrov (goalkeeper)". */
export const TRADES = {
  en:
    'rapper singer songwriter musician pianist violinist cellist guitarist drummer bassist composer conductor soprano tenor baritone actor actress ' +
    'comedian dancer ballerina choreographer novelist poet playwright essayist sculptor painter illustrator cartoonist architect designer ' +
    'model filmmaker screenwriter producer philosopher historian mathematician physicist chemist biologist botanist astronomer geologist ' +
    'engineer inventor programmer developer surgeon doctor dentist nurse midwife vet veterinarian pharmacist paramedic therapist psychologist ' +
    'goalkeeper goalie midfielder striker defender winger footballer batsman batter bowler pitcher cricketer golfer boxer wrestler jockey ' +
    'swimmer runner sprinter cyclist skater skier rower gymnast athlete quarterback linebacker defenceman defenseman coach manager referee umpire captain ' +
    'grandmaster teacher headteacher headmaster headmistress tutor lecturer pupil student librarian farmer butcher baker chef cook waiter ' +
    'waitress barista bartender barber hairdresser tailor cobbler carpenter plumber electrician mechanic builder joiner bricklayer roofer ' +
    'gardener florist grocer shopkeeper merchant miller blacksmith locksmith cashier accountant banker solicitor barrister lawyer attorney notary ' +
    'judge magistrate sheriff constable detective policeman inspector sergeant corporal sailor pilot astronaut cosmonaut driver trucker porter janitor ' +
    'caretaker clerk postman firefighter fisherman hunter shepherd brewer jeweller potter weaver tanner curator organist ' +
    'chorister verger star legend idol priest vicar curate deacon bishop rabbi monk nun hermit influencer youtuber streamer blogger gamer wizard gangster surveyor treasurer watchmaker plasterer upholsterer ' +
    'neighbour neighbor landlord landlady murderer burglar councillor councilman alderman mayor beekeeper senator congressman congresswoman governor dean provost',
  fr:
    'rappeur rappeuse chanteur chanteuse cantatrice musicien musicienne pianiste violoniste guitariste batteur compositeur acteur actrice comedien ' +
    'comedienne humoriste danseur danseuse romancier romanciere ecrivain poete dramaturge peintre sculpteur dessinateur architecte realisateur ' +
    'cineaste philosophe historien historienne mathematicien physicien chimiste botaniste ingenieur chirurgien medecin docteur dentiste infirmier ' +
    'infirmiere pharmacien veterinaire footballeur joueur joueuse gardien attaquant defenseur entraineur arbitre coureur cycliste boxeur ' +
    'nageur skieur judoka instituteur institutrice professeur enseignant eleve etudiant boulanger boulangere boucher patissier cuisinier ' +
    'traiteur coiffeur coiffeuse tailleur menuisier plombier electricien garagiste macon jardinier fleuriste epicier libraire meunier agriculteur ' +
    'eleveur paysan pecheur notaire avocat avocate maitre huissier gendarme brigadier facteur horloger geometre tresorier tresoriere charcutier fromager plongeur serveur voisin voisine senateur chauffeur cure abbe vicaire',
  es:
    'rapero cantante musico pianista violinista guitarrista compositor actor actriz comediante humorista bailarin bailarina novelista escritor ' +
    'escritora poeta dramaturgo pintor pintora escultor arquitecto arquitecta cineasta filosofo historiador matematico fisico quimico ' +
    'ingeniero ingeniera cirujano medico doctor doctora dentista enfermero enfermera farmaceutico veterinario futbolista jugador jugadora portero ' +
    'delantero centrocampista entrenador arbitro ciclista boxeador nadador torero maestro maestra profesor profesora alumno estudiante ' +
    'panadero carnicero pastelero cocinero camarero peluquero peluquera sastre carpintero fontanero electricista mecanico albanil ' +
    'jardinero florista tendero librero agricultor ganadero pescador notario abogado abogada juez taxista conductor vecino vecina alcalde alcaldesa concejal senador cura parroco relojero vendedor relojera topografo tesorero sacristan',
  pt:
    'cantor cantora musico pianista violinista compositor ator atriz humorista bailarina romancista poeta pintor pintora escultor ' +
    'arquiteto cineasta filosofo historiador matematico engenheiro cirurgiao medico dentista enfermeira farmaceutico jogador goleiro ' +
    'atacante zagueiro treinador arbitro ciclista nadador professor professora aluno estudante padeiro padeira acougueiro confeiteiro ' +
    'cozinheiro garcom cabeleireiro alfaiate marceneiro encanador eletricista mecanico pedreiro jardineiro florista agricultor pescador ' +
    'advogado advogada juiz motorista taxista vizinho vizinha padre vereador prefeito senador sapateiro costureira relojoeiro porteiro topografo tesoureiro canalizador talhante merceeiro barbeiro explicador',
  ru:
    'рэпер певец певица музыкант пианист скрипач гитарист композитор актер актриса танцовщик балерина писатель писательница поэт драматург ' +
    'художник художница скульптор архитектор режиссер философ историк математик физик химик биолог ботаник астроном геолог инженер ' +
    'изобретатель программист хирург врач доктор стоматолог медсестра ветеринар аптекарь футболист футболистка вратарь нападающий защитник ' +
    'полузащитник хоккеист хоккеистка тренер судья теннисист теннисистка боксер борец пловец пловчиха лыжник биатлонист биатлонистка фигурист ' +
    'фигуристка гимнаст гимнастка шахматист шахматистка гроссмейстер чемпион чемпионка учитель учительница преподаватель профессор доцент академик ' +
    'студент студентка ученик школьник пекарь повар официант парикмахер портной столяр плотник сантехник электрик слесарь механик ' +
    'токарь садовник фермер рыбак купец адвокат нотариус бухгалтер следователь участковый сержант майор капитан поручик летчик космонавт водитель ' +
    'сосед соседка таксист почтальон священник псаломщик мэр губернатор сенатор депутат дьякон протоиерей иерей блогер однофамилец',
  ar:
    'الممثل الممثلة المغني المغنية المطرب المطربة اللاعب الكاتب الكاتبة الشاعر الشاعرة الفيلسوف ممثلة ممثل الحارس المدرب الرسام الروائي الروائية ' +
    'الموسيقار الطبيب الطبيبة الجراح المهندس المهندسة المعلم المعلمة الأستاذ الأستاذة الطالب الطالبة المحامي القاضي الخباز الحلاق الطباخ المخرج المؤرخ الدكتور الدكتورة ' +
    'الفنان الفنانة العازف الرياضي جارنا جارتنا الشيف الحكم العداء الملاكم السباح مغني لاعب شاعر كاتب مهندس طبيب',
  fa:
    'بازیگر خواننده شاعر نویسنده فوتبالیست دروازه‌بان مربی نقاش فیلسوف آهنگساز کارگردان پزشک دکتر مهندس معلم دانشجو وکیل قاضی نانوا آرایشگر ' +
    'همسایه آشپز داور کشتی‌گیر ورزشکار استاد نوازنده گلر راننده',
  zh:
    '歌手 演员 演員 球员 球員 女高音 說唱 说唱 作家 诗人 詩人 画家 畫家 教练 教練 门将 守門員 前锋 医生 醫生 牙医 老师 老師 教授 律师 律師 ' +
    '导演 導演 作曲家 哲学家 工程师 船长 船長 厨师 小说家 学生 學生',
} as const;

/** German has a capital for all nouns. "Chef" and its like, which are offices here and trades elsewhere, are none. */
export const TRADES_DE = {
  de:
    'sanger sangerin rapper rapperin musiker musikerin pianist pianistin geiger geigerin gitarrist komponist dirigent sopranistin tenor ' +
    'schauspieler schauspielerin komiker kabarettist tanzer tanzerin dichter dichterin schriftsteller schriftstellerin autorin romancier maler ' +
    'malerin bildhauer architekt architektin regisseur regisseurin philosoph historiker mathematiker physiker chemiker botaniker ingenieur erfinder ' +
    'programmierer chirurg arzt arztin doktor zahnarzt zahnarztin krankenschwester apotheker apothekerin tierarzt fußballer fußballerin ' +
    'torwart torhuter sturmer verteidiger mittelfeldspieler spieler spielerin trainer schiedsrichter schiri radprofi boxer schwimmer skifahrer ' +
    'rennfahrer großmeister lehrer lehrerin schuler schulerin student studentin professorin backer backermeister metzger metzgermeister fleischer ' +
    'konditor koch kochin kellner wirt gastwirt friseur friseurin schneider schreiner tischler tischlermeister klempner elektriker mechaniker ' +
    'maurer dachdecker gartner florist handler kaufmann muller schmied bauer landwirt winzer fischer notar anwalt anwaltin rechtsanwalt richter ' +
    'kommissar kommissarin polizist hausmeister brieftrager fahrer taxifahrer pfarrer pastor pater bischof rentner imker nachbar nachbarin stadtrat burgermeister uhrmacher schatzmeister kassenwart kritiker kritikerin dramaturg intendant',
} as const;

/** Words of scenes in which no diplomat acts: sport, stage, studio, registers of births. In the sentence of a person's name they tell. */
export const SCENES = {
  en:
    'scored scorer goalkeeper goalkeeping midfielder striker winger puck hattrick offside javelin innings wicket wickets bowled bowling ' +
    'batsman batted quarterback touchdown touchdowns semifinal semifinals quarterfinal shootout equaliser equalizer defenceman skated playoff playoffs ' +
    'soprano tenor baritone sonata concerto quartet aria libretto album albums vocals guitarist drummer bassist starring sitcom screenplay ' +
    'checkmate stalemated grandmaster rook elo née christened baptised ancestor ancestors genealogy ' +
    'hairdresser plumber plumbing dentist allotment choir recital matinee sprinter backstroke freestyle halfback scrum ' +
    'rugby cricket cricketers netball hurling camogie snooker darts scrummage lineout saxophone keyboards vocalist knockout welterweight heavyweight lbw overs jockeys handicap ' +
    'protagonist fictional heroine homer shortstop outfielder inning birdie bogey regatta racecourse furlong',
  fr: 'gardien footballeur buteur penalty ballon sonate opera soprano protagoniste genealogie ancetre ancetres baptise meunier boulangerie',
  de: 'torwart torhuter sturmer elfmeter halbzeit torschutze bundesliga kreisliga sonate romanfigur hauptfigur ahnen ahnenforschung stammbaum backerei',
  es: 'portero delantero penalti gol goles futbolista golazo sonata soprano protagonista genealogia bisabuelo bautizado panaderia',
  pt: 'goleiro atacante gol gols penalti futebol sonata soprano protagonista genealogia bisavo batizado padaria zagueiro',
  ru:
    'вратарь вратаря нападающий защитник шайба шайбу шайбы забил персонаж персонажа героиня гол голов пенальти тайм хоккеист футболист тренер сонату сонату сопрано ' +
    'гроссмейстер ферзь ладья псаломщик прадед прапрадед родословная венчан крещен матч матча турнир турнира полуфинал полуфинале четвертьфинал',
  ar: 'هدفا هدفين المرمى الدوري الملعب ركلة مباراة المباراة السوبرانو أغنية',
  fa: 'گل لیگ پنالتی مسابقه آلبوم ترانه',
  zh: '进球 進球 球门 球員 球员 专辑 專輯 演唱 族谱 足球 籃球 篮球',
} as const;

/** Of contests between teams: in their sentence a state is its team. */
export const RESULTS = {
  ar: 'هدفا هدفين المرمى مباراة المباراة',
  en: 'wicket wickets innings equaliser equalizer penalties goalless semifinal semifinals quarterfinal quarterfinals shootout qualifier qualifiers knockout scoreline medals midfielder goalkeeper relegated kickoff',
  fr: 'demi-finale qualifications eliminatoires barrages',
  de: 'halbfinale viertelfinale elfmeter torwart endspiel gruppenspiel freundschaftsspiel landerspiel',
  es: 'semifinal semifinales prorroga penaltis goleada goles eliminatoria eliminatorias',
  pt: 'semifinal semifinais penaltis goleada gols eliminatorias',
  ru: 'полуфинал полуфинале четвертьфинал плей соперник соперника соперником отборочный отборочного сборная сборной матч матча матче',
} as const;
