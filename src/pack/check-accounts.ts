/** Accounts compare: their members stand in several sources, or at least tell several versions. */
import type { Problem } from './problem';
import type { Account, Evidence, Pack } from './types';

/** A member of an account as far as comparing asks. */
interface Compared {
  readonly sources: readonly string[];
  /** The same for members that say the same thing in the same words, or that are the same passage. */
  readonly version: string;
}

function placeOf({ source, start, end }: Evidence): string {
  return `${source} ${start} ${end}`;
}

/** Answers what a member is; nothing for an id that leads nowhere, which is told of as a link. */
function comparing(pack: Pack): (member: Account['members'][number]) => Compared[] {
  const items = new Map<string, Compared>();
  const quoted = new Map<string, string>();
  for (const quote of pack.quotes) {
    const version = quote.text.toLowerCase();
    items.set(quote.id, { sources: [quote.source], version });
    quoted.set(placeOf(quote), version);
  }
  for (const fact of pack.facts) {
    const sources = fact.evidence.map(({ source }) => source);
    items.set(fact.id, { sources, version: fact.text.toLowerCase() });
  }
  return (member) => {
    if (typeof member !== 'string') {
      const place = placeOf(member);
      return [{ sources: [member.source], version: quoted.get(place) ?? place }];
    }
    const item = items.get(member);
    return item ? [item] : [];
  };
}

/** Checks what accounts compare; a `contrast` may lie within one source. */
export function checkAccounts(pack: Pack): Problem[] {
  const compared = comparing(pack);
  return pack.accounts.flatMap(({ id, kind, members }, i) => {
    const found = members.flatMap(compared);
    const sources = new Set(found.flatMap((member) => member.sources));
    const versions = new Set(found.map((member) => member.version));
    const isSettled = found.length < members.length || kind === 'contrast' || sources.size > 1;
    if (isSettled || (kind === 'detail' && versions.size > 1)) return [];
    const where = `all in "${[...sources].join()}"`;
    return [
      kind === 'wording'
        ? {
            path: ['accounts', i, 'members'],
            message: `the account "${id}" compares wordings, but its members are ${where}`,
            remedy: 'add the words of another source, or make the kind "detail" or "contrast"',
          }
        : {
            path: ['accounts', i, 'members'],
            message: `the account "${id}" has one version only, ${where}`,
            remedy: 'add another version of the detail, from this source or another',
          },
    ];
  });
}
