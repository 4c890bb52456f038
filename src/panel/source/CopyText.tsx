import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { SourcePassage } from '../../pack/source-passages';
import { hashOf } from '../route';
import { isSame, isWithin, segmentsOf, stretchesOf, type Segment, type Stretch } from './segments';
import type { SourceCopy } from './source-copy';
import { useSourceScope } from './source-scope';

/** What can be read out. */
const SAYS_SOMETHING = /[^\s\p{P}]/u;

/** The whole text of a copy, as it is, with every passage marked in its place. */
export function CopyText({ copy }: { readonly copy: SourceCopy }): JSX.Element {
  const { source, passages, at } = useSourceScope();
  const stretches = useMemo(() => {
    // An address may ask for words that nothing rests on.
    const asked = at && !passages.some((passage) => isSame(passage, at)) ? [at] : [];
    const marked = [...passages, ...asked.map((span) => ({ ...span, claims: [] }))];
    return stretchesOf(segmentsOf(marked, copy.text.length));
  }, [passages, at, copy]);
  return (
    <div class="gl-text" lang={source.language} dir="auto">
      {stretches.map((stretch) => (
        <Words key={stretch.segments[0]?.start} copy={copy} stretch={stretch} />
      ))}
    </div>
  );
}

/** Words of the text: where something rests on them, a way to what is said of the shortest passage around them. */
function Words({
  copy,
  stretch: { passage, segments },
}: {
  readonly copy: SourceCopy;
  readonly stretch: Stretch<SourcePassage>;
}): JSX.Element {
  const { address, at, onFollow } = useSourceScope();
  const words = segments.map(({ start, end }) => copy.text.slice(start, end));
  if (!passage) return <>{words}</>;
  const isLookedAt = (segment: Segment<SourcePassage>) => at !== undefined && isWithin(segment, at);
  const pieces = segments.map((segment, piece) => (
    <span key={segment.start} class={look(segment, isLookedAt(segment))}>
      {words[piece]}
    </span>
  ));
  // A space or a stop between two passages is marked, but nothing to be reached.
  if (!words.some((piece) => SAYS_SOMETHING.test(piece))) return <>{pieces}</>;
  return (
    <a
      class="gl-passage-link"
      href={hashOf({ view: 'source', address, at: passage })}
      aria-current={segments.some(isLookedAt) ? 'location' : undefined}
      onClick={() => onFollow(passage, 'note')}
    >
      {pieces}
    </a>
  );
}

function look({ over }: Segment<SourcePassage>, isLookedAt: boolean): string {
  const isQuoted = over.some(({ claims }) => claims.some(({ kind }) => kind === 'quote'));
  return ['gl-passage', isQuoted && 'gl-passage-quote', isLookedAt && 'gl-passage-at']
    .filter(Boolean)
    .join(' ');
}
