import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { counted, t } from '../ui/strings';
import { EraseAll } from './EraseAll';

export interface StoredDataProps {
  /** Undefined until it has been counted. */
  readonly used:
    | {
        readonly stored: readonly { readonly key: string; readonly bytes: number }[];
        /** Bytes of the packs that came with the extension. */
        readonly packs: number;
      }
    | undefined;
  readonly onExport: () => void;
  /** Erases everything; rejects where that fails. */
  readonly onErase: () => Promise<void>;
}

/** What each stored key holds. */
const WORDS = {
  paused: 'options.marking',
  runs: 'choices.runs',
  sitesOff: 'options.sites',
  sitesOn: 'choices.sitesOn',
  markStyle: 'marks.heading',
  unmarked: 'unmarked.heading',
  packsOff: 'choices.packs',
  theme: 'choices.theme',
  textSize: 'choices.textSize',
  collection: 'parts.collection',
  recentSearches: 'search.recent',
} as const;

const isKnown = (key: string): key is keyof typeof WORDS => key in WORDS;

/** How much is stored and of what, and the ways to take all of it along and to erase it. */
export function StoredData({ used, onExport, onErase }: StoredDataProps): JSX.Element {
  const heading = useRef<HTMLParagraphElement>(null);
  const [done, setDone] = useState(false);
  const stored = used?.stored ?? [];
  const total = stored.reduce((sum, { bytes }) => sum + bytes, 0);
  return (
    <>
      <p ref={heading} tabIndex={-1} role="status">
        {done && stored.length === 0
          ? t('choices.erased')
          : used && (total === 0 ? t('choices.nothingStored') : counted('choices.stored', total))}
      </p>
      {stored.length > 0 && (
        <ul class="gl-plain gl-stored">
          {stored.map(({ key, bytes }) => (
            <li key={key}>
              <span>{isKnown(key) ? t(WORDS[key]) : <bdi>{key}</bdi>}</span>
              <span class="gl-meta">{counted('choices.bytes', bytes)}</span>
            </li>
          ))}
        </ul>
      )}
      {used && <p class="gl-meta">{counted('choices.bundled', Math.round(used.packs / 1000))}</p>}
      <div class="gl-tools">
        <button type="button" class="gl-button" onClick={onExport}>
          {t('choices.exportAll')}
        </button>
        <EraseAll
          onErase={async () => {
            await onErase();
            setDone(true);
            // The button that was pressed is about to go; the focus must not go with it.
            heading.current?.focus();
          }}
        />
      </div>
    </>
  );
}
