import { createContext } from 'preact';
import type { MadeCitation } from '../../../pack/citations';

/** Reads the citations that the build made for a pack; none for a pack that did not come with the extension. */
export type LoadCitations = (pack: string) => Promise<readonly MadeCitation[]>;

/** How views come by citations; without a provider they have only the forms that need no build. */
export const CitationsContext = createContext<LoadCitations>(() => Promise.resolve([]));
