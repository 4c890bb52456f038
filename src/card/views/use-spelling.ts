import { useEffect, useState } from 'preact/hooks';

/** Gives a name's spelling by its number in the index; undefined where the index has no such name. */
export type SpellingOf = (name: number) => Promise<string | undefined>;

/** How a name is spelled, once that is known. */
export function useSpelling(name: number, spellingOf: SpellingOf | undefined): string | undefined {
  const [known, setKnown] = useState<{ readonly name: number; readonly text: string }>();
  useEffect(() => {
    if (!spellingOf) return;
    let wanted = true;
    // Where the spellings can't be read the entity as a whole can still be chosen, and the page's console says why.
    void spellingOf(name).then((text) => {
      if (wanted && text !== undefined) setKnown({ name, text });
    });
    return () => {
      wanted = false;
    };
  }, [name, spellingOf]);
  return known?.name === name ? known.text : undefined;
}
