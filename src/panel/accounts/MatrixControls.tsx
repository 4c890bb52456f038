import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../../ui/strings';
import { KINDS, ORDERS, type MatrixChoice } from './matrix-rows';

export interface MatrixControlsProps {
  readonly choice: MatrixChoice;
  readonly onChoice: (choice: MatrixChoice) => void;
}

/** Which accounts are shown, and in which order. */
export function MatrixControls({ choice, onChoice }: MatrixControlsProps): JSX.Element {
  const uid = useId();
  const { kind, words, order } = choice;
  const choose = (next: Choosing) => onChoice(chosen({ kind, words, order, ...next }));
  return (
    <search class="gl-matrix-controls">
      <div class="gl-control gl-control-words">
        <label for={`${uid}-words`}>{t('compare.words')}</label>
        <input
          id={`${uid}-words`}
          type="search"
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          value={words ?? ''}
          onInput={({ currentTarget }) => choose({ words: currentTarget.value })}
        />
      </div>
      <Select
        label={t('compare.kindLabel')}
        all={t('compare.anyKind')}
        value={kind}
        values={KINDS}
        word={(one) => t(`compare.kind.${one}`)}
        onValue={(value) => choose({ kind: value })}
      />
      <Select
        label={t('compare.order')}
        all={t('compare.orders.pack')}
        value={order}
        values={ORDERS}
        word={(one) => t(`compare.orders.${one}`)}
        onValue={(value) => choose({ order: value })}
      />
    </search>
  );
}

/** A choice in which what is not chosen may stand as undefined or as no words. */
type Choosing = { readonly [K in keyof MatrixChoice]?: MatrixChoice[K] | undefined };

function chosen({ kind, words, order }: Choosing): MatrixChoice {
  return { ...(kind && { kind }), ...(words && { words }), ...(order && { order }) };
}

interface SelectProps<T extends string> {
  readonly label: string;
  /** The choice of none of the values. */
  readonly all: string;
  readonly value: T | undefined;
  readonly values: readonly T[];
  readonly word: (value: T) => string;
  readonly onValue: (value: T | undefined) => void;
}

function Select<T extends string>(props: SelectProps<T>): JSX.Element {
  const { label, all, value, values, word, onValue } = props;
  const id = useId();
  return (
    <div class="gl-control">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={({ currentTarget }) => onValue(values.find((one) => one === currentTarget.value))}
      >
        <option value="">{all}</option>
        {values.map((one) => (
          <option key={one} value={one}>
            {word(one)}
          </option>
        ))}
      </select>
    </div>
  );
}
