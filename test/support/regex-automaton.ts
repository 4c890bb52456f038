/**
 * A regular expression as the automaton of its positions (Glushkov's): a state for each place where it takes a character, and from one
 * to the next as many edges as there are ways. Assertions take no character; what they demand is left out, so that the automaton may
 * do more than the expression, never less.
 */
import { type AST, RegExpParser } from '@eslint-community/regexpp';

export interface Automaton {
  /** The source of what each state takes. */
  readonly takes: readonly string[];
  /** Which classes of characters each state takes, as a bit set; two states share a character where these meet. */
  readonly classes: readonly bigint[];
  /** How many ways lead from a state to another. */
  readonly edges: readonly ReadonlyMap<number, number>[];
  /** States in which the whole has matched, whatever follows. */
  readonly accepting: ReadonlySet<number>;
}

/** What may be passed over without a character: not at all, freely, on a condition, at the beginning, or at the end of the text. */
type Empty = 'no' | 'free' | 'if' | 'start' | 'end';

interface Place {
  readonly state: number;
  /** Only where an assertion holds. */
  readonly isConditional: boolean;
  /** Only where no character was taken before. */
  readonly isAtStart: boolean;
}

interface Lookaround {
  readonly alternatives: readonly AST.Alternative[];
  /** Asked at the beginning of the text alone. */
  readonly isAtStart: boolean;
}

interface Part {
  readonly empty: Empty;
  readonly first: readonly Place[];
  readonly last: readonly Place[];
}

/** Repetitions that are written out; more are taken for endless. */
const MOST_COPIES = 4;

const NOTHING: Part = { empty: 'free', first: [], last: [] };

/** Code points that stand for all: every one of the first alphabets, and of the others one in sixty-one. */
const SAMPLES = Array.from({ length: 0x700 }, (_, code) => code).concat(
  Array.from({ length: 2300 }, (_, step) => 0x700 + step * 61),
  [0x2018, 0x2019, 0x201c, 0x201d, 0x2013, 0x2014, 0x2026, 0x3000, 0xd800, 0xdc00, 0xfeff],
);

class Builder {
  readonly takes: string[] = [];
  readonly edges: Map<number, number>[] = [];
  /** What stands in lookarounds, to be looked at by itself. */
  readonly apart: Lookaround[] = [];

  state(source: string): Part {
    const state = this.takes.push(source) - 1;
    this.edges.push(new Map());
    const place = { state, isConditional: false, isAtStart: false };
    return { empty: 'no', first: [place], last: [place] };
  }

  join(from: readonly Place[], to: readonly Place[]): void {
    for (const { state } of from) {
      const edges = this.edges[state];
      for (const next of to)
        if (!next.isAtStart) edges?.set(next.state, (edges.get(next.state) ?? 0) + 1);
    }
  }

  inTurn(a: Part, b: Part): Part {
    if (a.empty !== 'end') this.join(a.last, b.first);
    else
      this.join(
        a.last.filter(({ isConditional }) => !isConditional),
        b.first,
      );
    const later = a.empty === 'no' || a.empty === 'end' ? [] : b.first;
    const earlier = b.empty === 'no' || b.empty === 'start' ? [] : a.last;
    const isAtStart = a.empty === 'start';
    const isConditional = b.empty !== 'free';
    return {
      empty: bothEmpty(a.empty, b.empty),
      first: [...a.first, ...later.map((p) => ({ ...p, isAtStart: p.isAtStart || isAtStart }))],
      last: [
        ...b.last,
        ...earlier.map((p) => ({ ...p, isConditional: p.isConditional || isConditional })),
      ],
    };
  }

  oneOf(parts: readonly Part[]): Part {
    const empties = parts.map(({ empty }) => empty).filter((empty) => empty !== 'no');
    const [empty = 'no'] = empties;
    return {
      empty: empties.includes('free') ? 'free' : empties.length > 1 ? 'if' : empty,
      first: parts.flatMap(({ first }) => first),
      last: parts.flatMap(({ last }) => last),
    };
  }

  endless(part: Part): Part {
    this.join(part.last, part.first);
    return part;
  }

  repeat(make: () => Part, min: number, max: number): Part {
    let whole = NOTHING;
    const copies = Math.min(min, MOST_COPIES);
    for (let copy = 0; copy < copies; copy++) {
      const isLast = copy === copies - 1 && max > MOST_COPIES && max > min;
      whole = this.inTurn(whole, isLast ? this.endless(make()) : make());
    }
    if (max <= MOST_COPIES)
      for (let copy = min; copy < max; copy++) whole = this.inTurn(whole, optional(make()));
    else if (min === 0) whole = optional(this.endless(make()));
    return whole;
  }

  alternatives(list: readonly AST.Alternative[]): Part {
    return this.oneOf(
      list.map(({ elements }) =>
        elements.reduce(
          (whole, element) => this.inTurn(whole, this.element(element, whole.empty === 'start')),
          NOTHING,
        ),
      ),
    );
  }

  element(node: AST.Element | AST.QuantifiableElement, isAtStart = false): Part {
    switch (node.type) {
      case 'Character':
      case 'CharacterSet':
      case 'CharacterClass':
      case 'ExpressionCharacterClass':
        return this.state(node.raw);
      case 'Group':
      case 'CapturingGroup':
        return this.alternatives(node.alternatives);
      case 'Quantifier':
        return this.repeat(() => this.element(node.element), node.min, node.max);
      case 'Backreference':
        // Whatever stood there before: taken for any text.
        return optional(this.endless(this.state('[^]')));
      case 'Assertion':
        if (node.kind === 'start' || node.kind === 'end') return { ...NOTHING, empty: node.kind };
        if (node.kind === 'lookahead' || node.kind === 'lookbehind')
          this.apart.push({ alternatives: node.alternatives, isAtStart });
        return { ...NOTHING, empty: 'if' };
    }
  }
}

const optional = (part: Part): Part => ({ ...part, empty: 'free' });

function bothEmpty(a: Empty, b: Empty): Empty {
  if (a === 'no' || b === 'no') return 'no';
  if (a === 'free') return b;
  if (b === 'free' || a === b || b === 'if') return a;
  // Both the beginning and the end: an empty text, which nothing is taken from.
  return a === 'if' ? b : 'if';
}

/** For each source of a class, the characters that it takes, by the number of their kind: those that no class tells apart. */
function classesOf(takes: readonly string[], flags: string): bigint[] {
  const kept = flags.replaceAll(/[gyd]/gu, '');
  const sources = [...new Set(takes)];
  const tests = sources.map((source) => new RegExp(`^(?:${source})$`, kept));
  const named = sources.flatMap((source) => Array.from(source, (one) => one.codePointAt(0) ?? 0));
  const isWide = /[uv]/u.test(flags);
  const kinds = new Map<string, number>();
  const taken = sources.map(() => 0n);
  for (const code of [...SAMPLES, ...named.flatMap((one) => [one - 1, one, one + 1])]) {
    if (code < 0 || (!isWide && code > 0xffff)) continue;
    const text = String.fromCodePoint(code);
    const by = tests.map((test) => test.test(text));
    const key = by.map(Number).join('');
    if (kinds.has(key)) continue;
    const bit = 1n << BigInt(kinds.size);
    kinds.set(key, kinds.size);
    by.forEach((is, at) => {
      if (is) taken[at] = (taken[at] ?? 0n) | bit;
    });
  }
  return takes.map((source) => taken[sources.indexOf(source)] ?? 0n);
}

function finish(builder: Builder, whole: Part, flags: string, isWhole: boolean): Automaton {
  const free = whole.last.filter(({ isConditional }) => !isConditional && isWhole);
  return {
    takes: builder.takes,
    classes: classesOf(builder.takes, flags),
    edges: builder.edges,
    accepting: new Set(free.map(({ state }) => state)),
  };
}

/** The automata of an expression: of itself as it is looked for in a text, and of what stands in its lookarounds. */
export function automataOf(source: string, flags: string): Automaton[] {
  const isUnicode = flags.includes('u');
  const parser = new RegExpParser();
  const pattern = parser.parsePattern(source, 0, source.length, {
    unicode: isUnicode,
    unicodeSets: flags.includes('v'),
  });
  const automata: Automaton[] = [];
  const pending: Lookaround[] = [{ alternatives: pattern.alternatives, isAtStart: false }];
  for (const { alternatives, isAtStart } of pending) {
    const isWhole = alternatives === pattern.alternatives;
    const builder = new Builder();
    // Looked for from everywhere, unless it says where it begins.
    const before =
      isAtStart || flags.includes('y') ? NOTHING : optional(builder.endless(builder.state('[^]')));
    const whole = builder.inTurn(before, builder.alternatives(alternatives));
    pending.push(...builder.apart);
    automata.push(finish(builder, whole, flags, isWhole));
  }
  return automata;
}
