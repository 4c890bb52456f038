import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';

export interface SwitchProps {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly label: ComponentChildren;
  readonly hint?: string | undefined;
  readonly disabled?: boolean;
}

/** A setting that takes effect at once. The whole row is the target. */
export function Switch({ on, onChange, label, hint, disabled = false }: SwitchProps): JSX.Element {
  const id = useId();
  return (
    <button
      type="button"
      role="switch"
      class="gl-switch"
      aria-checked={on}
      aria-labelledby={`${id}-label`}
      aria-describedby={hint === undefined ? undefined : `${id}-hint`}
      disabled={disabled}
      onClick={() => onChange(!on)}
    >
      <span class="gl-switch-words">
        <span id={`${id}-label`}>{label}</span>
        {hint !== undefined && (
          <span id={`${id}-hint`} class="gl-meta">
            {hint}
          </span>
        )}
      </span>
      <span class="gl-switch-track" aria-hidden="true">
        <span class="gl-switch-thumb" />
      </span>
    </button>
  );
}
