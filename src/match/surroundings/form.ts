/** What a name is by its own letters, wherever it stands: a page writes the same few names over and over. */
import type { FoldTable } from '../classes';
import { foldName } from '../fold';
import { AFTER_FULL_NAME, type GateNumber } from '../gate';
import type { IsListed } from '../scan';
import { isIn, List, listHash, listPrint, printOfHash } from './list';
import { Shape, shapeOf } from './word';

/** What kind of name it is, as far as its form and gate tell. */
export const enum Kind {
  /** Names a person, whose full name stands elsewhere: "Lavrov". */
  Surname,
  /** "UN", "ISIS-K". */
  Acronym,
  /** One word for a state, a group, a body: "Taliban", "Kremlin". */
  Word,
  /** Several words: "Thomas West", "United Nations". */
  Phrase,
}

/** Longest acronym in letters: a longer word in capitals is a name in a line of capitals. */
const LONGEST_ACRONYM = 4;
const CYRILLIC = /[\u0400-\u04ff]/;

function kindOf(text: string, shape: Shape, gate: GateNumber): Kind {
  if (shape === Shape.Caps && text.split(/[\s-]+/).every(({ length }) => length <= LONGEST_ACRONYM))
    return Kind.Acronym;
  if (gate === AFTER_FULL_NAME) return Kind.Surname;
  return /[\s-]/.test(text) ? Kind.Phrase : Kind.Word;
}

export class Form {
  readonly table: FoldTable;
  readonly gate: GateNumber;
  /** As written. */
  readonly written: string;
  readonly shape: Shape;
  readonly kind: Kind;
  /** Without case and accents. */
  readonly name: string;
  /** The hash of that by which lists know it. */
  readonly hash: number;
  /** Whether the list of common words has it: for most names that answers all that rules ask of the list. */
  readonly isCommon: boolean;
  readonly isCyrillic: boolean;
  #isLastBare: boolean | undefined;
  /** Whether it names a person, and who was asked of that. */
  #isPerson = false;
  #asked: IsListed | undefined;

  constructor(table: FoldTable, written: string, gate: GateNumber) {
    this.table = table;
    this.gate = gate;
    this.written = written;
    this.shape = shapeOf(written);
    this.kind = kindOf(written, this.shape, gate);
    this.name = foldName(table, written);
    this.isCyrillic = CYRILLIC.test(this.name);
    this.hash = listHash(this.name);
    this.isCommon = isIn(table, List.Common, printOfHash(this.hash));
  }

  /** Its last word; of many names the only one. */
  get last(): string {
    return this.name.slice(this.name.lastIndexOf(' ') + 1);
  }

  /** Whether the list of common words has its last word as one that stands bare. */
  get isLastBare(): boolean {
    return (this.#isLastBare ??= isIn(this.table, List.Common, listPrint(`${this.last}!`)));
  }

  /** Whether it names a person, as far as the index knows: a full name ends in a surname that is listed with it. */
  isPerson(isListed: IsListed): boolean {
    if (this.kind !== Kind.Phrase) return this.kind === Kind.Surname;
    if (this.#asked !== isListed) {
      this.#isPerson = isListed(this.written.slice(this.written.lastIndexOf(' ') + 1), true);
      this.#asked = isListed;
    }
    return this.#isPerson;
  }
}

/** Forms that are kept: more than a page has names that come again and again. A power of two. */
const KEPT = 64;
const kept = new Array<Form | undefined>(KEPT).fill(undefined);

/** The form of a name in a text, in UTF-16 units, end exclusive. */
export function formOf(
  table: FoldTable,
  text: string,
  start: number,
  end: number,
  gate: GateNumber,
): Form {
  const at =
    ((text.charCodeAt(start) * 3 + text.charCodeAt(end - 1) * 5 + (end - start)) % KEPT) | 0;
  const form = kept[at];
  if (
    form?.table === table &&
    form.gate === gate &&
    form.written.length === end - start &&
    text.startsWith(form.written, start)
  )
    return form;
  // Put together anew, or else it would hold on to the whole text that it is a part of.
  const written = ` ${text.slice(start, end)}`.slice(1);
  return (kept[at] = new Form(table, written, gate));
}
