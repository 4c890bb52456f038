import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
}

export interface ChoicesProps<Value extends string> {
  /** What is chosen: for assistive technology where a heading says it already. */
  readonly legend: string;
  readonly isLegendSeen?: boolean;
  readonly choices: readonly Choice<Value>[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
  readonly children?: ComponentChildren;
}

/** One of a few, each in a row of its own. It takes effect at once. */
export function Choices<Value extends string>(props: ChoicesProps<Value>): JSX.Element {
  const { legend, isLegendSeen = false, choices, chosen, onChoose, children } = props;
  const id = useId();
  return (
    <fieldset class="gl-choices">
      <legend class={isLegendSeen ? 'gl-legend' : 'gl-unseen'}>{legend}</legend>
      {choices.map(({ value, label, hint }) => (
        <label key={value} class="gl-choice">
          <input
            type="radio"
            name={id}
            checked={value === chosen}
            aria-labelledby={`${id}-${value}`}
            {...(hint !== undefined && { 'aria-describedby': `${id}-${value}-hint` })}
            onChange={() => onChoose(value)}
          />
          <span>
            <span id={`${id}-${value}`}>{label}</span>
            {hint !== undefined && (
              <span id={`${id}-${value}-hint`} class="gl-meta">
                {hint}
              </span>
            )}
          </span>
        </label>
      ))}
      {children}
    </fieldset>
  );
}
