import { useEffect, useState } from 'preact/hooks';
import type { Facets, Found, Search } from '../../search';

export interface Answer {
  /** The newest answer; until there is one, that of the question before, so that nothing flickers while one types. */
  readonly found?: Found;
  /** Whether the answer is to an earlier question. */
  readonly isStale: boolean;
  /** Why there is no answer. */
  readonly failure?: string;
}

/**
 * Asks, and asks again when the question changes.
 * @param facets the same object while they are the same
 * @param before the answer that this question has had already
 */
export function useFound(
  search: Search,
  query: string,
  facets: Facets,
  before: Found | undefined,
): Answer {
  const [answer, setAnswer] = useState<Answer>({ isStale: true, ...(before && { found: before }) });
  useEffect(() => {
    let isAsked = true;
    const take = (found: Found | undefined) => {
      if (isAsked && found) setAnswer({ found, isStale: false });
    };
    const fail = (error: unknown) => {
      const failure = error instanceof Error ? error.message : String(error);
      if (isAsked) setAnswer({ isStale: false, failure });
    };
    const found = search({ query, facets });
    if (found instanceof Promise) {
      setAnswer((last) => ({ ...last, isStale: true }));
      found.then(take, fail);
    } else take(found);
    return () => {
      isAsked = false;
    };
  }, [search, query, facets]);
  return answer;
}
