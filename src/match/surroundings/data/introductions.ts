/** What introduces somebody beside a comma, a colon or a verb of naming. */

/**
 * Of politics and diplomacy, and what a state has, beside the offices: who is introduced by one of them may be ours, and before "of" and a state
 * it is the state’s: "Ministère de la Défense de Russie", "Federación de Rusia".
 */
export const OF_POLITICS = {
  en:
    'political politician politicians lawmaker statesman technocrat economist analyst expert scholar cleric mullah commander fighter insurgent militant islamist ' +
    'hardliner moderate founder cofounder figure member veteran aide ally insider broker mediator peacemaker career seasoned senior ' +
    'man woman uzbek pashtun hazara ethnic wanted fugitive military journalist reporter diplomatic diplomacy state department ministry government embassy ' +
    'talks agency movement power war peace policy republican democrat former friend friends partner guest',
  fr:
    'homme politique religieux chercheur expert dignitaire cadre fondateur membre veteran proche allie ancien diplomate diplomatique departement ministere ' +
    'mouvement gouvernement responsable haut figure poids ami hote invite province provinces mollah delegation ville region capitale frontiere pays siecle bureau reseau ' +
    'exterieures interieur defense finances justice federation emirat royaume armee forces armees banque centrale parlement assemblee senat conseil securite nationale ' +
    'republique constitution cour supreme relations affaires chancellerie etats unis islamique populaire nord sud est ouest douma communaute population peuple',
  de:
    'vertrauter vertraute hardliner veteran kenner experte mitglied grunder geistlicher usbeke paschtune ehemaliger fruherer hochrangiger erfahrener ' +
    'karrierediplomat ministerium mann freund partner gast',
  es:
    'hombre politico amigo invitado delegacion provincia mula ciudad region capital frontera pais siglo oficina red clerigo experto miembro fundador veterano aliado antiguo diplomatico ministerio gobierno departamento figura alto funcionario responsable ' +
    'exteriores interior defensa hacienda finanzas economia justicia federacion emirato reino ejercito fuerzas armadas banco central parlamento asamblea congreso senado ' +
    'consejo seguridad nacional constitucion corte supremo suprema relaciones asuntos cancilleria cancilleria estados unidos islamico islamica popular norte sur este oeste ' +
    'duma inteligencia policia guardia revolucionaria',
  pt:
    'homem politico amigo convidado delegacao provincia cidade regiao capital fronteira pais seculo rede clerigo especialista membro fundador veterano aliado antigo diplomata ministerio governo departamento figura alto funcionario ' +
    'exteriores interior defesa fazenda financas economia justica federacao emirado reino exercito forcas armadas banco central parlamento assembleia congresso senado conselho ' +
    'seguranca nacional constituicao corte supremo suprema relacoes assuntos chancelaria estados unidos islamico islamica popular norte sul leste oeste duma',
  ru: 'политик дипломат эксперт друг партнер гость член основатель ветеран востоковед',
} as const;

/** Before or behind whom the writer knows himself: "Vladimir Putin, our treasurer". */
export const OURS = {
  en: 'our my your',
  fr: 'notre mon ma',
  de: 'unser unsere unserem unseren unserer mein meine meinem meinen meiner',
  es: 'nuestro nuestra mi',
  pt: 'nosso nossa meu minha',
  ru: 'наш наша нашего нашему нашим мой моего моему моим',
} as const;

/** What somebody does for a film, a play or a paper, before a colon and his name. Photographs are credited to ours. */
export const CREDITS = {
  en:
    'sound music camera script screenplay editor editing cast starring director directed producer produced lighting costumes gaffer narrator drums bass vocals guitar ' +
    'piano treasurer secretary referee umpire soloist conductor organist host dj catering design illustrations layout',
  fr: 'realisation musique scenario montage decors costumes lumiere interpretes interprete arbitre tresorier chant piano batterie guitare basse illustrations maquette animation',
  de:
    'regie redaktion musik kamera drehbuch schnitt ton buhne kostume darsteller darsteller schiedsrichter kassenwart kassier vorsitz leitung gesang klavier orgel ' +
    'schlagzeug gitarre illustrationen gestaltung tore trainer moderation eintritt',
  es: 'direccion musica guion montaje sonido reparto arbitro tesorero voz piano bateria guitarra maquetacion ilustraciones',
  pt: 'direcao musica roteiro montagem som elenco arbitro tesoureiro voz piano bateria guitarra ilustracoes',
  ru: 'режиссер постановка музыка сценарий оператор монтаж звук роли судья вокал ударные гитара верстка оформление',
  ar: 'إخراج تأليف موسيقى سيناريو بطولة تصميم الحكم',
  fa: 'کارگردان موسیقی فیلمنامه بازیگران طراح داور',
  zh: '导演 導演 编剧 編劇 主演 配乐 配樂 摄影指导 裁判',
} as const;
