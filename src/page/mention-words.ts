/** Mentions with the words that they stand among, as a reader sees them. */
import { type Around, around } from './around';
import type { Candidate } from './candidate';
import { hostOf } from './dom';
import { textOf } from './hit';
import type { Run } from './run';
import { languageOf } from './sentence';
import { Walker } from './walker';

export interface InWords extends Around {
  /** As a BCP 47 tag; empty where the page gives none. */
  readonly language: string;
}

/** Reads the words around mentions of a page that does not change in between: each block is walked once, however many it holds. */
export class MentionWords {
  readonly #runs = new Map<Node, readonly Run[]>();

  of(mention: Candidate): InWords {
    const { block, from, start, end } = mention;
    const language = languageOf(from.node, block) ?? '';
    const run = this.#runsAround(mention).find(({ nodes }) => nodes.includes(from.node));
    // Where the text has changed since it was read, the name alone is sure.
    if (!run) return { before: '', name: textOf(mention) ?? '', after: '', language };
    const at = (run.starts[run.nodes.indexOf(from.node)] ?? 0) + from.offset;
    return { ...around(run.text, at, at + end - start), language };
  }

  #runsAround({ block, from }: Candidate): readonly Run[] {
    const root = from.node.getRootNode();
    // Text in no block of its shadow tree goes by the host, which does not hold it.
    const scope = root instanceof ShadowRoot && hostOf(root) === block ? root : block;
    const known = this.#runs.get(scope);
    if (known) return known;
    const runs: Run[] = [];
    new Walker(scope, 'own', { block: () => undefined, run: (run) => runs.push(run) }).walk(
      () => false,
    );
    this.#runs.set(scope, runs);
    return runs;
  }
}
