import type { JSX } from 'preact';
import { EntityLink } from '../../card/views/EntityLink';
import { FactLine } from '../../card/views/FactLine';
import { Prose } from '../../card/views/Prose';
import { QuoteFigure } from '../../card/views/QuoteFigure';
import { Refs } from '../../card/views/Refs';
import { Words } from '../../card/views/Words';
import type { Library } from '../../pack/library';
import type { Content, TimelineItem } from './items';
import { PackScope } from './scope';

export interface ItemWordsProps {
  readonly library: Library;
  readonly item: Pick<TimelineItem, 'content' | 'pack'>;
  /** With all that the pack says of it, or only what fits a line of a list. */
  readonly isWhole: boolean;
}

/** What an item says, with the ways to its entities and to the passages that it rests on. */
export function ItemWords({ library, item, isWhole }: ItemWordsProps): JSX.Element {
  return (
    <PackScope library={library} pack={item.pack}>
      <Said content={item.content} isWhole={isWhole} />
    </PackScope>
  );
}

function Said({
  content,
  isWhole,
}: {
  readonly content: Content;
  readonly isWhole: boolean;
}): JSX.Element {
  switch (content.kind) {
    case 'event': {
      const { id, summary, date } = content.entity;
      return (
        <>
          <p>
            <EntityLink id={id} />
            {!isWhole && <Refs evidence={summary.evidence} />}
          </p>
          {isWhole && <Prose text={summary.text} evidence={summary.evidence} />}
          {isWhole && date && (
            <p class="gl-meta">
              <Words long>{date.basis}</Words>
            </p>
          )}
        </>
      );
    }
    case 'utterance':
      return <QuoteFigure quote={content.quote} />;
    case 'record':
      return <FactLine fact={content.fact} />;
  }
}
