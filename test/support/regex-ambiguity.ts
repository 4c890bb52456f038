/**
 * Whether a regular expression can take more than linear time. A matcher that goes back tries every way to read a text before it says
 * no, so what counts is how many ways there are: exponentially many where one state leads back to itself in two ways by the same
 * characters, polynomially many where two loops with a way from one to the other take the same characters (Weber and Seidl, "On the
 * degree of ambiguity of finite automata", 1991). Ways past a state in which all has matched don't count: from there it falls back to yes.
 */
import { type Automaton, automataOf } from './regex-automaton';

export interface Ambiguity {
  readonly degree: 'exponential' | 'polynomial';
  /** What the loop takes, or the two loops. */
  readonly loops: readonly string[];
}

type Steps = (from: readonly number[]) => number[][];

/** Where several states can go together, by a character that all of them take. */
function together({ edges, classes }: Automaton): Steps {
  return (from) => {
    let ways: { readonly at: number[]; readonly shared: bigint }[] = [{ at: [], shared: -1n }];
    for (const state of from) {
      const next = [...(edges[state]?.keys() ?? [])];
      ways = ways.flatMap(({ at, shared }) =>
        next
          .map((to) => ({ at: [...at, to], shared: shared & (classes[to] ?? 0n) }))
          .filter((way) => way.shared !== 0n),
      );
    }
    return ways.map(({ at }) => at);
  };
}

/** What can be reached from somewhere in one step or more, as long as it is wanted. */
function reached(
  from: readonly number[],
  step: Steps,
  isWanted: (at: readonly number[]) => boolean = () => true,
): Map<string, readonly number[]> {
  const met = new Map<string, readonly number[]>();
  const pending: (readonly number[])[] = [from];
  for (const at of pending) {
    for (const next of step(at)) {
      const key = next.join();
      if (met.has(key) || !isWanted(next)) continue;
      met.set(key, next);
      pending.push(next);
    }
  }
  return met;
}

function ambiguityOf(automaton: Automaton): Ambiguity | null {
  const { takes, edges, accepting } = automaton;
  const step = together(automaton);
  const states = takes.map((_, state) => state);
  const after = states.map((state) => new Set([...reached([state], step).values()].flat()));
  const leads = (from: number, to: number): boolean => after[from]?.has(to) ?? false;
  const isOpen = (state: number): boolean => !accepting.has(state);
  const isLoop = (state: number): boolean => isOpen(state) && leads(state, state);
  const name = (state: number): string => takes[state] ?? '';
  const loops = states.filter(isLoop);

  for (const p of loops) {
    const inLoop = (state: number): boolean => isOpen(state) && leads(p, state) && leads(state, p);
    const isDouble = [...(edges[p] ?? [])].some(([to, ways]) => ways > 1 && inLoop(to));
    const pairs = reached([p, p], step, (at) => at.every(inLoop));
    const parted = [...pairs.values()].filter(([a, b]) => a !== b);
    if (isDouble || parted.some((at) => reached(at, step).has([p, p].join())))
      return { degree: 'exponential', loops: [name(p)] };
  }
  for (const p of loops) {
    for (const q of loops) {
      if (p === q || !leads(p, q)) continue;
      const triples = reached(
        [p, p, q],
        step,
        ([x = -1, y = -1, z = -1]) =>
          [x, y, z].every(isOpen) &&
          leads(x, p) &&
          (y === q || leads(y, q)) &&
          leads(q, z) &&
          leads(z, q),
      );
      if (triples.has([p, q, q].join())) return { degree: 'polynomial', loops: [name(p), name(q)] };
    }
  }
  return null;
}

/** How an expression can take more than linear time; null where it can't. */
export function ambiguity(source: string, flags: string): Ambiguity | null {
  for (const automaton of automataOf(source, flags)) {
    const found = ambiguityOf(automaton);
    if (found) return found;
  }
  return null;
}
