/** Capitalised words that stand beside a name without being part of it: whose it is, where, when, and what of a state is meant. */

/** Nations, places and days: "Russian President", "Afghan Taliban", "In Moscow Lavrov …", "told Lavrov Wednesday". */
export const PEOPLES = {
  nations:
    'afghan afghanistan russian russia american iranian iran pakistani pakistan indian india chinese china turkish turkey tajik ' +
    'tajikistan uzbek uzbekistan western turkmen turkmenistan kyrgyz kyrgyzstan kazakh qatari qatar french france german germany european ' +
    'europe ukrainian ukraine israeli saudi taliban islamic',
  places:
    'kremlin moscow kabul doha washington beijing tehran islamabad tashkent brussels geneva paris berlin london ankara delhi',
  /** What Western Europe’s languages put before a name with "of": "la Russie de Poutine". */
  abroad:
    'rusia russie afganistan afghanistan russland россия россии китай китая иран ирана пакистан индия сша рф',
  days:
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october ' +
    'november december',
} as const;

/** What of a state or group is meant: "Taliban Government", "the Embassy of Russia". The state itself is meant with it. */
export const ORGANS = {
  en:
    'government regime administration embassy consulate ministry ministries affairs department council assembly parliament congress ' +
    'republic people state nations forces troops delegation group movement border capital security national supreme interim ' +
    'permanent human high mission charter economy central fighters talks policy crisis war ' +
    'team kingdom senate press office service commission committee cultural culture information intelligence military army navy police political ' +
    'negotiating office officials leadership leader leaders commander commanders authorities diplomats delegates representatives foreign finance interior ' +
    'trade aid analyst analysts correspondent contact consultations conference summit forum dialogue process peace withdrawal reconstruction refugees evacuation sanctions relief ' +
    'desk bureau update news live latest staff writer writers interview exclusive reporter reporters',
  fr: 'gouvernement republique ministere ambassade etat',
  es: 'gobierno ministerio embajada republica estado',
  pt: 'governo embaixada',
} as const;
