/** An invented pack of twelve sources, for tables and columns that are wider than their room. */
import type { Account, Pack, Source } from '../../src/pack/types';

const SOURCES = 12;
const ACCOUNTS = 24;
const KINDS: readonly Account['kind'][] = ['wording', 'detail', 'contrast'];

const sourceId = (at: number) => `paper-${at + 1}`;

function source(at: number): Source {
  return {
    id: sourceId(at),
    label: `[Report on the harbour talks in the paper of town ${at + 1}, second edition]`,
    file: `paper-${at + 1}.txt`,
    sha256: at.toString(16).repeat(64),
    length: 4000,
    language: 'en',
    states: [],
    notStated: ['author'],
    inferred: [],
  };
}

/** Whether a source speaks in an account: each account has its own pattern, and none has fewer than two sources. */
const speaks = (account: number, at: number) => at < 2 || (at * (account + 3)) % 5 < 2;

/** Every second source of the pack has the words of the first; the others have words of their own. */
const words = (account: number, at: number) =>
  at % 2 === 0
    ? `the boats of pier ${account + 1} stay in the harbour`
    : `the boats of pier ${account + 1} remain at quay ${at + 1}`;

const spoken = Array.from({ length: ACCOUNTS }, (_, account) =>
  Array.from({ length: SOURCES }, (_, at) => at).filter((at) => speaks(account, at)),
);

/** `wording` and `contrast` accounts have quotes, `detail` accounts a record for each source. */
export const manySourcesPack: Pack = {
  format: 1,
  id: 'harbour-papers',
  title: 'Twelve papers on the harbour talks',
  version: '1.0.0',
  language: 'en',
  reachesTo: '2019-05-03',
  sources: Array.from({ length: SOURCES }, (_, at) => source(at)),
  entities: [
    {
      id: 'harbour',
      kind: 'place',
      label: 'Harbour',
      names: [{ text: 'Harbour', gate: 'never', case: 'folded', origin: 'source' }],
      summary: {
        text: 'The harbour of the talks.',
        evidence: [{ source: sourceId(0), start: 0, end: 10 }],
      },
      roles: [],
    },
  ],
  quotes: spoken.flatMap((sources, account) =>
    sources.map((at) => ({
      id: `q-${account + 1}-${at + 1}`,
      text: words(account, at),
      source: sourceId(at),
      start: 100 * account,
      end: 100 * account + words(account, at).length,
      kind: 'statement' as const,
      about: ['harbour'],
    })),
  ),
  facts: spoken.flatMap((sources, account) =>
    sources.map((at) => ({
      id: `f-${account + 1}-${at + 1}`,
      text: `Pier ${account + 1} had ${at + 1} boats.`,
      about: ['harbour'],
      evidence: [{ source: sourceId(at), start: 100 * account, end: 100 * account + 20 }],
    })),
  ),
  accounts: spoken.map((sources, account) => {
    const kind = KINDS[account % KINDS.length] ?? 'wording';
    return {
      id: `pier-${account + 1}`,
      title: `The boats of pier ${account + 1}, by day and by night`,
      kind,
      members: sources.map((at) => `${kind === 'detail' ? 'f' : 'q'}-${account + 1}-${at + 1}`),
      note: 'Some say “stay”, others “remain”.',
    };
  }),
  relations: [],
  events: [],
};
