import type { ComponentChildren, JSX, RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { CloseIcon } from '../ui/icons';

export interface NoteProps {
  readonly class: string;
  readonly title: string;
  /** Takes the focus when the note is opened. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** What its button is called. */
  readonly closeWord: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A note on what is looked at, closed by its button or by Escape. */
export function Note(props: NoteProps): JSX.Element {
  const { title, heading, closeWord, onClose, children } = props;
  const id = useId();
  return (
    <section
      class={props.class}
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <header>
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <button
          type="button"
          class="gl-tool"
          aria-label={closeWord}
          title={closeWord}
          onClick={onClose}
        >
          <CloseIcon />
        </button>
      </header>
      {children}
    </section>
  );
}
