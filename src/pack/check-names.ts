/** Names that would mark the wrong words: doubled, claimed twice, too short, or waiting for a name that isn't there. */
import { exactName, foldedName, isGreedy } from './name-form';
import type { Problem } from './problem';
import type { Entity, Name, Pack } from './types';

interface Claim {
  readonly entity: number;
  readonly name: number;
  readonly gate: Name['gate'];
}

function checkDoubles(entity: Entity, at: readonly (string | number)[]): Problem[] {
  const problems: Problem[] = [];
  const exact = new Set<string>();
  const folded = new Set<string>();
  /** Gate and folded form of every name; the value says whether one of them is compared folded. */
  const gated = new Map<string, boolean>();
  for (const [j, name] of entity.names.entries()) {
    const form = exactName(name.text);
    const fold = foldedName(name.text);
    const key = `${name.gate} ${fold}`;
    const isFolded = name.case === 'folded';
    const covered = gated.get(key) === true || (isFolded && (gated.has(key) || folded.has(fold)));
    if (exact.has(form) || covered) {
      problems.push({
        path: [...at, 'names', j, 'text'],
        message: `"${entity.id}" has the name "${name.text}" already`,
        remedy: 'keep one of them; a folded name covers every case and accent',
      });
    }
    exact.add(form);
    if (isFolded) folded.add(fold);
    gated.set(key, isFolded || gated.get(key) === true);
  }
  return problems;
}

function checkGates(entity: Entity, at: readonly (string | number)[]): Problem[] {
  const problems: Problem[] = [];
  const hasFull = entity.names.some((n) => n.gate === 'always' || n.gate === 'with-context');
  for (const [j, name] of entity.names.entries()) {
    const path = [...at, 'names', j];
    const says = (key: string, message: string, remedy: string): void => {
      problems.push({ path: [...path, key], message, remedy });
    };
    if (name.origin === 'external' && name.basis === undefined) {
      says(
        'origin',
        `"${name.text}" is an external name without a basis`,
        'say where the spelling was looked up',
      );
    }
    if (name.gate === 'after-full-name' && !hasFull) {
      says(
        'gate',
        `"${name.text}" waits for the full name, but "${entity.id}" has none`,
        'add a full name with the gate "always" or "with-context"',
      );
    }
    if (name.gate === 'never') continue;
    // Pages are searched by words: nothing could find it, and the index refuses it.
    if (!/^[\p{L}\p{N}]/u.test(foldedName(name.text))) {
      says(
        'text',
        `"${name.text}" does not begin with a letter or a digit`,
        'leave out what stands before its first word, or use the gate "never"',
      );
    }
    if (!isGreedy(name.text)) continue;
    if (name.gate === 'always') {
      says(
        'gate',
        `"${name.text}" is too short or bare to be marked wherever it stands`,
        'use the gate "with-context"',
      );
    }
    if (name.case === 'folded') {
      says(
        'case',
        `"${name.text}" is too short or bare for its case to be overlooked`,
        'use the case "exact"',
      );
    }
  }
  return problems;
}

/** Names that several entities claim, at least one of them without a gate. A name for search alone claims nothing. */
function checkClaims(pack: Pack): Problem[] {
  const problems: Problem[] = [];
  const claims = new Map<string, Claim[]>();
  for (const [i, entity] of pack.entities.entries()) {
    for (const [j, name] of entity.names.entries()) {
      if (name.gate === 'never') continue;
      const form = foldedName(name.text);
      const list = claims.get(form);
      if (list) list.push({ entity: i, name: j, gate: name.gate });
      else claims.set(form, [{ entity: i, name: j, gate: name.gate }]);
    }
  }
  for (const list of claims.values()) {
    const ungated = list.findLast((claim) => claim.gate === 'always');
    const rival = list.find((claim) => claim.entity !== ungated?.entity);
    if (!ungated || !rival) continue;
    const text = pack.entities[ungated.entity]?.names[ungated.name]?.text ?? '';
    problems.push({
      path: ['entities', ungated.entity, 'names', ungated.name, 'text'],
      message: `"${text}" is also a name of "${pack.entities[rival.entity]?.id ?? ''}"`,
      remedy: 'a name of two entities needs a gate at each: "with-context" or "after-full-name"',
    });
  }
  return problems;
}

/** Checks the names of all entities. */
export function checkNames(pack: Pack): Problem[] {
  const own = pack.entities.flatMap((entity, i) => {
    const at = ['entities', i];
    return [...checkDoubles(entity, at), ...checkGates(entity, at)];
  });
  return [...own, ...checkClaims(pack)];
}
