import type { JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { t } from '../../ui/strings';

/** Milliseconds after the last key at which a note is kept; leaving the field keeps it at once. */
const PAUSE_MS = 400;

/** Characters of a note: a page. */
const MOST = 4000;

/** A note of the reader's own. It is kept while it is written: nothing has to be saved. */
export function NoteField({
  note,
  onNote,
}: {
  readonly note: string;
  readonly onNote: (note: string) => void;
}): JSX.Element {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const kept = useRef(note);
  // What stands in the field: when the view goes, the field is gone first.
  const written = useRef(note);

  const keep = useRef<() => void>(() => undefined);
  keep.current = () => {
    clearTimeout(timer.current);
    const now = written.current;
    if (now === kept.current) return;
    kept.current = now;
    onNote(now);
  };
  useEffect(() => () => keep.current(), []);
  // Another page of the extension may have changed it; what is being written here stands.
  useEffect(() => {
    const { current } = field;
    if (!current || current === current.ownerDocument.activeElement || note === kept.current)
      return;
    kept.current = note;
    written.current = note;
    current.value = note;
  }, [note]);

  return (
    <p class="gl-note">
      <label class="gl-meta" for={id}>
        {t('collect.note')}
      </label>
      <textarea
        id={id}
        ref={field}
        dir="auto"
        rows={1}
        placeholder=" "
        maxLength={MOST}
        defaultValue={note}
        onInput={({ currentTarget }) => {
          written.current = currentTarget.value;
          clearTimeout(timer.current);
          timer.current = setTimeout(() => keep.current(), PAUSE_MS);
        }}
        onBlur={() => keep.current()}
      />
    </p>
  );
}
