/**
 * The words that hold sentences together, by language, and the adverbs that begin one before its subject. They say two things: in
 * which language a run is, by how many of them stand in it; and that a capital on one is that of a sentence's beginning: "Yesterday
 * Putin …", "Aber Lawrow …". Only the commonest, and only such as are no first names ("Will" and "Mark" are).
 */
export const LITTLE_WORDS = {
  en:
    'the a an of and to in that with for was is are on by has have had from at as it its be been but not or his her he she ' +
    'they we i you who which when where while after before since until if though although because so then yet even only both ' +
    'like unlike than did does do can could would may might should must were what why how this these those there here now ' +
    'again still also later earlier meanwhile today yesterday tomorrow tonight however instead perhaps maybe once between among ' +
    'against without through about over under behind during toward towards per via despite inside outside near amid ' +
    'except beyond neither either all many some no our my your their dear soon next never just into whose said',
  fr:
    'le la les l un une des du de d et est en que qui dans pour par sur avec au aux ne pas ce cette ces il elle ont sont ete ' +
    'mais ou si quand lorsque comme selon pourtant hier aujourd’hui demain puis ensuite alors ainsi apres avant depuis ' +
    'pendant sans sous chez meme son sa ses leur car donc or enfin bientot qu',
  de:
    'der die das dem den des und ist im mit von zu zum zur ein eine einen auf fur sich nicht auch hat wie dass bei nach wurde ' +
    'aus am als an er sie es aber doch gestern heute morgen dann so wenn weil seit vor wahrend laut nur selbst warum wann trotz ' +
    'ohne gegen uber unter zwischen durch hatte war sind werden dort da jetzt spater bald schon noch damals ob',
  es:
    'el la los las un una de del y en que con por para su al se no es como mas pero sin sobre entre segun cuando si ya ' +
    'ayer hoy manana luego despues tambien aunque desde hasta ante tras lo este esta fue ha son mientras entonces ahora',
  pt:
    'o a os as um uma de do da dos das e em no na que com por para seu sua ao nao mas como sobre entre segundo quando se ja ' +
    'ontem hoje amanha depois tambem foi eu desde ate apos enquanto pelo pela mais',
  ru:
    'и в на с что не по из за к от для как это но а о у же бы при он она они его был было то так когда если после до вчера ' +
    'сегодня завтра позже ранее затем однако также поэтому потом накануне теперь уже пока хотя даже только зачем почему сам ' +
    'именно тогда между против без через во со ко об или ни ли перед среди',
} as const;
