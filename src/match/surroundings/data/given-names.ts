/** Given names: where capitals say little, and before names of states and bodies, only a list tells a person's from a word. */

/** The commonest of each language, none of which sits in the middle of a phrase as a word. Names of our own persons are asked of the index. */
export const GIVEN = {
  en:
    'james john robert michael david william richard joseph charles christopher daniel matthew anthony steven paul andrew joshua ' +
    'kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon ' +
    'benjamin samuel gregory patrick jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle noah ethan ' +
    'jeremy walter christian keith roger terry harry ralph sean jesse roy louis billy bruce eugene carl alan juan logan wayne ' +
    'gabriel russell philip randy howard vincent bobby johnny bradley fred frederick albert arthur alfred ernest francis harold ' +
    'leonard stanley norman clive derek trevor nigel graham geoffrey barry neil simon stuart gareth gavin ian colin craig duncan ' +
    'dominic oliver leo oscar lewis jim bob bill joe steve mike dave andy tony greg jeff phil tim ted sam ben dan matt nick rob ron ' +
    'ken don pete jake josh alex max theo hugo felix cornel kanye vince leontyne lionel reggie maurice percy cyril cecil ' +
    'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily ' +
    'donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia dorothy amy kathleen angela shirley emma ' +
    'brenda pamela nicole anna samantha katherine christine helen debra rachel carolyn janet catherine maria heather diane olivia ' +
    'julie joyce victoria kelly christina joan evelyn lauren judith megan andrea cheryl hannah jacqueline martha gloria teresa ann ' +
    'sara madison frances kathryn janice jean alice judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana ' +
    'natalie brittany charlotte marie kayla alexis lori jane kate katie lucy ruth edna mae adele hazel ella chloe sophie zoe ' +
    'eleanor edith agnes ethel maud mabel gertrude florence harriet rosie molly daisy poppy jo sue liz jill gail wendy ' +
    'tracy debbie tina gemma hilary bridget fiona imogen phoebe ursula loretta',
  fr:
    'pierre jean jacques michel andre philippe alain bernard rene louis claude francois laurent olivier christophe nicolas julien thierry ' +
    'pascal patrice didier bruno yves gilles serge guy marcel gerard roland raymond lucien emile etienne antoine guillaume mathieu maxime ' +
    'sebastien stephane frederic jerome franck arnaud benoit fabien cyril xavier vincent thibault hugo lea manon camille ' +
    'jeanne francoise monique catherine nathalie isabelle sylvie martine brigitte jacqueline anne christiane valerie sandrine veronique ' +
    'stephanie celine aurelie helene juliette margaux genevieve simone yvette yvonne odette colette marguerite raymonde solange anatole cecile claire sophie marion lucie chloe mathilde agathe celeste clementine ' +
    'dominique bernadette germaine armand achille auguste edmond fernand gaston leon lucienne marius maurice theophile victor loic gwenael ronan erwan',
  de:
    'hans peter klaus wolfgang jurgen dieter manfred uwe werner gunter gunther horst bernd karl heinz rolf helmut gerhard walter ' +
    'stefan andreas thomas frank markus matthias christian martin jens sven ralf torsten dirk jorg holger kai lars tobias sebastian ' +
    'florian lukas jonas felix maximilian moritz fritz otto ernst kurt willi herbert egon siegfried joachim achim rainer reiner detlef ' +
    'ursula monika petra renate helga gisela ingrid karin sabine angelika brigitte gabriele heike birgit susanne claudia andrea ' +
    'kerstin inge anja katrin silke ulrike anke steffi julia lena leonie hannelore gerda erika waltraud traudel hildegard edeltraud ' +
    'gertrud irmgard elfriede liesel heidi wiebke anneliese marlies jutta',
  es:
    'jose juan antonio manuel francisco luis carlos javier miguel pedro rafael fernando jorge alberto alejandro diego sergio pablo ' +
    'ramon vicente enrique andres raul jaime ignacio alfonso salvador julio roberto ricardo joaquin santiago emilio mario eduardo gustavo ' +
    'hernan rodrigo gonzalo paco pepe maria carmen ana isabel dolores pilar josefa teresa rosa cristina laura lucia ' +
    'marta elena raquel beatriz silvia patricia susana monica yolanda ines rocio concepcion mercedes esperanza guadalupe ximena ernesto',
  pt:
    'joao jose antonio paulo pedro luiz marcos lucas mateus tiago felipe rafael gabriel bruno rodrigo marcelo fabio leandro caio ' +
    'joaquim nuno rui vasco duarte goncalo raimundo francisca adriana juliana fernanda patricia aline camila bruna leticia larissa ' +
    'beatriz raimunda fatima ines catarina joana margarida graca conceicao',
  eastern:
    'igor ivan dmitri dmitry dmitriy anton kirill mikhail pyotr petr nikolai nikolay andrei andrey alexei alexey aleksei oleg yuri yury boris ' +
    'viktor pavel konstantin roman maxim evgeny leonid gennady vyacheslav valery stanislav svyatoslav gleb fyodor anatoly ' +
    'artem denis ruslan timur vadim vitaly grigory semyon irina olga elena tatiana natalia svetlana lyudmila ludmila galina ekaterina ' +
    'katya anastasia maria yulia oksana larisa ksenia polina daria nina vera nadezhda tamara raisa',
  muslim:
    'mohammed mohammad muhammad ahmed ahmad ali hassan hasan hussein hossein omar umar khalid yusuf youssef ibrahim mahmoud mahmud mustafa ' +
    'tariq bilal imran usman osman hamza jamal karim rashid saeed nasser faisal farid habib hamid fatima aisha khadija ' +
    'maryam zainab leila layla noor nadia samira yasmin rahman aziz rahim anwar hakim jalal kamal murad nabil reza mehdi mahdi',
  ru:
    'игорь иван дмитрий антон кирилл михаил петр николай андрей алексей олег юрий борис виктор павел константин роман максим евгений леонид ' +
    'геннадий вячеслав валерий станислав святослав глеб федор анатолий артем денис руслан тимур вадим виталий григорий семен егор ' +
    'никита илья матвей даниил георгий аркадий лев ян эдуард ирина ольга елена татьяна наталья светлана людмила галина екатерина анастасия мария ' +
    'юлия оксана лариса ксения полина дарья нина надежда тамара раиса анна алла зоя лидия канье винсент ребекка леонтина ' +
    'мэй адам джерри ричард джон джеймс майкл питер кейт катя иоанн василий степан афанасий пелагея',
  ar:
    'إيغور إيجور أنطون كيريل ميخائيل بيوتر لودميلا محمد أحمد حسن حسين محمود خالد يوسف عمر إبراهيم إيفان سعيد سمير كريم مصطفى ' +
    'عبدالله عبد فاطمة عائشة مريم ليلى زينب سعاد نبيل فؤاد جمال كمال طارق فيصل ناصر حمزة ماجد وليد جون ديفيد بيتر بطرس جورج إلياس أنطوان بول مارك توماس روبرت سليم سامي هاني رامي عادل ياسر بشار أنس زياد باسم نادر غسان هند سلمى هدى ريم نور سارة لينا منى كاني ريبيكا فنسنت',
  fa: 'ایگور کیریل رضا مهدی حسین امیرحسین زهرا فاطمه مریم سعید حمید مجید ناصر پرویز بهرام جان پیتر توماس جورج محمد احمد علی حسن محمود عباس جواد کریم فرید نادر بیژن داریوش کامران شهرام مریم لیلا نرگس شیرین پروین سارا نسرین وینسنت کانیه ربکا لئونتین',
} as const;
