import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { numberWords } from '../../ui/strings';

export interface SectionProps {
  readonly heading: string;
  readonly count?: number;
  readonly children: ComponentChildren;
}

/** A part of an entity's view under its heading. */
export function Section({ heading, count, children }: SectionProps): JSX.Element {
  const id = useId();
  return (
    <section class="gl-section" aria-labelledby={id}>
      {/* The arrow keys of a card go from heading to heading. */}
      <h2 id={id} tabIndex={-1}>
        {heading}
        {count !== undefined && (
          <>
            {' '}
            <span class="gl-count">{numberWords(count)}</span>
          </>
        )}
      </h2>
      {children}
    </section>
  );
}

export interface FirstFewProps<T> {
  readonly items: readonly T[];
  readonly first: number;
  /** What the disclosure of the rest is called, such as "4 more quotations". */
  readonly more: (rest: number) => string;
  readonly draw: (item: T) => JSX.Element;
}

/** The first items of a list, the rest behind a native disclosure that says how many there are. */
export function FirstFew<T>({ items, first, more, draw }: FirstFewProps<T>): JSX.Element {
  // A disclosure for one item costs as much room as the item.
  const shown = items.length === first + 1 ? items.length : first;
  const rest = items.slice(shown);
  return (
    <>
      {items.slice(0, shown).map(draw)}
      {rest.length > 0 && (
        <details class="gl-more">
          <summary>{more(rest.length)}</summary>
          {rest.map(draw)}
        </details>
      )}
    </>
  );
}
