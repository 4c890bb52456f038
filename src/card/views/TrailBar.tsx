import type { JSX } from 'preact';
import type { Library } from '../../pack/library';
import { BackIcon, ForwardIcon } from '../../ui/icons';
import { phrase } from '../../ui/phrase';
import { t } from '../../ui/strings';
import { Crumbs } from './Crumbs';
import { following, previous, type Trail, type TrailAction, walked } from './trail';

export interface TrailBarProps {
  readonly library: Library;
  readonly trail: Trail;
  readonly go: (action: TrailAction) => void;
}

/** The ways back and forward, once there are any. */
export function TrailBar({ library, trail, go }: TrailBarProps): JSX.Element | null {
  if (trail.steps.length === 1) return null;
  const words = (write: (label: string) => string, id: string) => (
    <>{phrase(write, <bdi>{library.entity(id)?.label ?? id}</bdi>)}</>
  );
  const before = previous(trail);
  const after = following(trail);
  return (
    <div class="gl-trail">
      {before !== undefined && (
        <Turn
          words={words((label) => t('card.backTo', [label]), before)}
          icon={<BackIcon />}
          onClick={() => go({ type: 'back' })}
        />
      )}
      {after !== undefined && (
        <Turn
          words={words((label) => t('card.forwardTo', [label]), after)}
          icon={<ForwardIcon />}
          onClick={() => go({ type: 'forward' })}
        />
      )}
      <Crumbs
        library={library}
        ids={walked(trail).slice(0, -1)}
        way={({ at }, label, text) => (
          <button
            type="button"
            class="gl-crumb"
            title={text}
            onClick={() => go({ type: 'go', to: at })}
          >
            {label}
          </button>
        )}
      />
    </div>
  );
}

function Turn({
  words,
  icon,
  onClick,
}: {
  readonly words: JSX.Element;
  readonly icon: JSX.Element;
  readonly onClick: () => void;
}): JSX.Element {
  return (
    <button type="button" class="gl-turn" onClick={onClick}>
      {icon}
      <span class="gl-unseen">{words}</span>
    </button>
  );
}
