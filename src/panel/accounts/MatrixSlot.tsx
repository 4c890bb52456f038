import type { JSX } from 'preact';
import { sourceAddress } from '../../pack/library';
import type { Pack, Source } from '../../pack/types';
import { isolated, numberWords, t } from '../../ui/strings';
import { hashOf } from '../route';
import { cellWords } from './account-words';
import type { MatrixCell } from './matrix-model';

/** Where a row and a column meet: how much the source has, and whether in words of its own; or that it is silent. */
export function MatrixSlot({
  pack,
  source,
  cell,
  tabIndex,
}: {
  readonly pack: Pack;
  readonly source: Source | undefined;
  readonly cell: MatrixCell | undefined;
  readonly tabIndex: 0 | -1;
}): JSX.Element {
  const passage = cell?.voice.sayings[0]?.passages[0];
  if (!cell || !passage) {
    return (
      <td class="gl-silent" tabIndex={tabIndex}>
        <span aria-hidden="true">·</span>
        <span class="gl-unseen">{t('compare.notReportedBy', [isolated(source?.label ?? '')])}</span>
      </td>
    );
  }
  const { voice, standing } = cell;
  const words = cellWords(cell);
  return (
    <td>
      <a
        href={hashOf({
          view: 'source',
          address: sourceAddress(pack, voice.source.id),
          at: { start: passage.start, end: passage.end },
        })}
        aria-label={words}
        title={words}
        tabIndex={tabIndex}
      >
        <Standing standing={standing}>{numberWords(voice.sayings.length)}</Standing>
      </a>
    </td>
  );
}

/** The box in a cell: filled, half filled, empty, or dotted. */
export function Standing({
  standing,
  children,
}: {
  readonly standing: MatrixCell['standing'];
  readonly children: string;
}): JSX.Element {
  return <span class={`gl-standing gl-standing-${standing ?? 'apart'}`}>{children}</span>;
}
