/** What a live page of any library shows, and in which order it changes; libraries only bring it into the document. */

/** One state of a live page. */
export interface State {
  /** A number in the middle of a sentence, before a name: what follows it moves with its digits. */
  readonly count: number;
  /** The words after the number. */
  readonly who: string;
  /** Keys of a list's rows, in order; each is its row's text too. */
  readonly rows: readonly string[];
  /** Whether a part is there that else is not. */
  readonly aside: boolean;
  /** What stands in a part that is taken elsewhere in the document (portal, teleport). */
  readonly away: string;
  /** Which of two views is shown. */
  readonly view: 'a' | 'b';
}

const ROWS = ['Zamir Kabulov spoke', 'Nobody spoke', 'The Taliban listened', 'Sergei Lavrov left'];

export const FIRST: State = {
  count: 9,
  who: 'Zamir Kabulov',
  rows: ROWS,
  aside: false,
  away: 'The Taliban',
  view: 'a',
};

/** The states that follow the first, each as its difference from the one before. */
const CHANGES: readonly Partial<State>[] = [
  { count: 10 },
  { count: 100_000 },
  { who: 'Sergei Lavrov' },
  { who: 'Someone else', count: 7 },
  { who: 'Zamir Kabulov' },
  { rows: ROWS.toReversed() },
  { rows: [...ROWS.slice(2), ROWS[0] ?? ''] },
  { aside: true, away: 'Nobody' },
  { view: 'b', away: 'Vladimir Putin' },
  { aside: false, view: 'a', rows: ROWS },
  { count: 8, who: 'Zamir Kabulov and Sergei Lavrov', aside: true, view: 'b' },
];

export const STATES: readonly State[] = CHANGES.reduce<State[]>(
  (states, change) => [...states, { ...(states.at(-1) ?? FIRST), ...change }],
  [],
);

/** What a test asks of a live page: to come alive, and to go to a state. */
export interface Live {
  /** @param hydrate whether the host holds what the server made */
  start(host: Element, hydrate: boolean): void;
  /** Resolves when the library says that the document shows the state. */
  show(state: State): Promise<void>;
}
