/** From the files that people write to the pack that the extension reads. */
import * as v from 'valibot';
import { type Authored, type AuthoredFile, type Place, readAuthored } from './author';
import { checkPack } from './check';
import { inOrder, type LocatedProblem, type Path, type Problem } from './problem';
import { Pack as PackSchema } from './schema';
import { schemaProblems } from './schema-problems';
import type { Entity, Pack } from './types';

type PackEvent = Pack['events'][number];

/** A pack and where its parts were written. */
export interface Written {
  readonly pack: Pack;
  readonly locate: (path: Path) => Place;
}

export type Compiled =
  | ({ readonly ok: true } & Written)
  | {
      readonly ok: false;
      readonly problems: readonly LocatedProblem[];
      /** What the files make where their form is sound and a rule is broken, for further checks. */
      readonly draft?: Written;
    };

function asEvent(entity: Entity): PackEvent[] {
  const { kind, date } = entity;
  return kind === 'event' && date !== undefined ? [{ ...entity, kind, date }] : [];
}

function located(authored: Authored, { path, message, remedy }: Problem): LocatedProblem {
  return { ...authored.locate(path), message, remedy };
}

/**
 * Compiles a pack. Items keep the order in which they are written, files in the order of their names, and keys the
 * order of the schema, so that the same files give the same bytes.
 * @param files all YAML files of the pack's folder
 * @returns the pack, or every fault of the files and their form; links and rules are checked once those are mended
 */
export function compilePack(files: readonly AuthoredFile[]): Compiled {
  const authored = readAuthored(files);
  const parsed = v.safeParse(PackSchema, authored.document);
  const form = schemaProblems(parsed.issues ?? [])
    // Without its head every key of it would be told as missing.
    .filter(({ path }) => authored.hasHead || path.length > 0)
    .map((problem) => located(authored, problem));
  const first = inOrder([...authored.problems, ...form]);
  if (first.length > 0 || !parsed.success) return { ok: false, problems: first };

  const pack: Pack = { ...parsed.output, events: parsed.output.entities.flatMap(asEvent) };
  const problems = checkPack(pack).map((problem) => located(authored, problem));
  const written = { pack, locate: authored.locate };
  return problems.length > 0
    ? { ok: false, problems: inOrder(problems), draft: written }
    : { ok: true, ...written };
}
