import type { FunctionComponent, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { isolated, t } from '../ui/strings';

/** A part of the panel that is read only when it is opened, and kept from then on. */
export interface DeferredPart<P> {
  readonly load: () => Promise<FunctionComponent<P>>;
  /** There once it has been read: from then on it is drawn without a pause. */
  component: FunctionComponent<P> | undefined;
}

/** @param load reads the part; asked again where that failed and the reader wants it tried anew */
export function deferredPart<P>(load: () => Promise<FunctionComponent<P>>): DeferredPart<P> {
  return { load, component: undefined };
}

export interface DeferredProps<P> {
  readonly part: DeferredPart<P>;
  readonly props: P & JSX.IntrinsicAttributes;
}

/** Draws a deferred part; until it is there says so, and where it can't be read says why and offers to try again. */
export function Deferred<P>({ part, props }: DeferredProps<P>): JSX.Element {
  const [attempt, setAttempt] = useState(0);
  // In an object: a component given to a setter as it is would be called for the next state.
  const [state, setState] = useState<{ readonly problem?: string }>({});
  useEffect(() => {
    if (part.component) return undefined;
    let isWanted = true;
    const tell = (problem?: string) => {
      if (isWanted) setState(problem === undefined ? {} : { problem });
    };
    part.load().then(
      (component) => {
        part.component = component;
        tell();
      },
      (error: unknown) => tell(error instanceof Error ? error.message : String(error)),
    );
    return () => {
      isWanted = false;
    };
  }, [part, attempt]);

  if (part.component) {
    const Part = part.component;
    return <Part {...props} />;
  }
  if (state.problem !== undefined) {
    return (
      <div class="gl-deferred" role="alert">
        <p>{t('deferred.failed', [isolated(state.problem)])}</p>
        <button
          type="button"
          class="gl-button"
          onClick={() => {
            setState({});
            setAttempt(attempt + 1);
          }}
        >
          {t('deferred.again')}
        </button>
      </div>
    );
  }
  return (
    <p class="gl-deferred gl-meta" role="status">
      {t('deferred.loading')}
    </p>
  );
}
