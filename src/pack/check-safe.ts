/** A single word that is marked wherever it stands has a reason why nothing else is meant by it. */
import { isGreedy, isOneWord } from './name-form';
import type { Problem } from './problem';
import type { Name, Pack } from './types';

function checkName(name: Name, at: readonly (string | number)[]): Problem[] {
  const isBare = name.gate === 'always' && isOneWord(name.text);
  if (isBare === (name.safe !== undefined)) return [];
  if (!isBare) {
    return [
      {
        path: [...at, 'safe'],
        message: `"${name.text}" has a reason under "safe" and needs none`,
        remedy: 'leave it out: it is for a name of one word with the gate "always"',
      },
    ];
  }
  // No reason would do for these; they are told of where names are checked.
  if (isGreedy(name.text)) return [];
  return [
    {
      path: at,
      message: `"${name.text}" is one word and is marked wherever it stands`,
      remedy:
        'say under "safe" why nothing else is meant by it, or use the gate "after-full-name" or "with-context"',
    },
  ];
}

/** Checks that names of one word are gated or safe, and that no other name claims to be. */
export function checkSafe(pack: Pack): Problem[] {
  return pack.entities.flatMap(({ names }, i) =>
    names.flatMap((name, j) => checkName(name, ['entities', i, 'names', j])),
  );
}
