import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { Library } from '../../pack/library';
import { t } from '../../ui/strings';
import { SourceNames } from '../SourceNames';
import { useWidth } from '../use-width';
import { AxisView } from './AxisView';
import { Filters } from './Filters';
import { timelineOf } from './items';
import { PackScope } from './scope';
import { chosenOf, useTimelineState } from './state';
import { TimelineList, UndatedList } from './TimelineList';

/** In px: on less an axis has no room for words beside its signs. */
const LEAST_AXIS = 260;
/** In px: the room for an axis in a panel as wide as browsers open it, until it is known. */
const USUAL = 368;

export interface TimelineProps {
  readonly library: Library;
}

/** All that is dated, on an axis or in a list, as the reader chooses it. */
export function Timeline({ library }: TimelineProps): JSX.Element {
  const timeline = useMemo(() => timelineOf(library), [library]);
  const control = useTimelineState(library, timeline);
  const { state, change } = control;
  const root = useRef<HTMLDivElement>(null);
  const width = useWidth(root, USUAL);
  const form = state.form ?? (width < LEAST_AXIS ? 'list' : 'axis');
  const items = useMemo(
    () => chosenOf(timeline.items, state),
    [timeline, state.hidden, state.entity],
  );
  const undated = useMemo(
    () => chosenOf(timeline.undated, state),
    [timeline, state.hidden, state.entity],
  );
  if (timeline.items.length === 0 && timeline.undated.length === 0)
    return <p class="gl-meta">{t('timeline.empty')}</p>;
  return (
    <div ref={root}>
      <Filters
        library={library}
        timeline={timeline}
        hidden={state.hidden}
        entity={state.entity}
        onChange={change}
      />
      <fieldset class="gl-forms">
        <legend class="gl-unseen">{t('timeline.form')}</legend>
        {(['axis', 'list'] as const).map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="timeline-form"
              checked={form === each}
              onChange={() => change({ form: each })}
            />
            {each === 'axis' ? t('timeline.axis') : t('timeline.list')}
          </label>
        ))}
      </fieldset>
      {items.length === 0 && <p class="gl-meta">{t('timeline.nothing')}</p>}
      {items.length > 0 &&
        (form === 'list' ? (
          <TimelineList library={library} items={items} />
        ) : (
          <AxisView library={library} items={items} control={control} width={width} />
        ))}
      <UndatedList library={library} items={undated} />
      {form === 'list' &&
        library.packs.map((pack) => (
          <PackScope key={pack.id} library={library} pack={pack}>
            <SourceNames />
          </PackScope>
        ))}
    </div>
  );
}
