import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Library } from '../../pack/library';
import { counted, numberWords, t } from '../../ui/strings';
import { Matrix } from './Matrix';
import { MatrixControls } from './MatrixControls';
import { MatrixKey, MatrixSources } from './MatrixKey';
import { matrixOf } from './matrix-model';
import { chosenRows, type MatrixChoice } from './matrix-rows';

export interface AccountsViewProps {
  readonly library: Library;
  readonly choice: MatrixChoice;
  readonly onChoice: (choice: MatrixChoice) => void;
}

/** All accounts of the packs in use: which source speaks in which, at a glance. */
export function AccountsView({ library, choice, onChoice }: AccountsViewProps): JSX.Element {
  const models = useMemo(
    () => library.packs.filter(({ accounts }) => accounts.length > 0).map(matrixOf),
    [library],
  );
  const tables = models
    .map((model) => ({ model, rows: chosenRows(model.rows, choice) }))
    .filter(({ rows }) => rows.length > 0);
  const all = models.reduce((sum, { rows }) => sum + rows.length, 0);
  const shown = tables.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <article class="gl-article gl-wide">
      <header>
        <h1 tabIndex={-1}>{t('compare.heading')}</h1>
      </header>
      {all === 0 ? (
        <p class="gl-summary">{t('compare.none')}</p>
      ) : (
        <>
          <p class="gl-meta">{t('compare.intro')}</p>
          <MatrixControls choice={choice} onChoice={onChoice} />
          <p class="gl-meta gl-matrix-count" role="status">
            {shown === all
              ? counted('compare.accounts', all)
              : t('compare.shown', [numberWords(shown), counted('compare.accounts', all)])}
          </p>
          {shown > 0 && <MatrixKey />}
          {tables.map(({ model, rows }) => (
            <section key={model.pack.id} class="gl-matrix-pack">
              {models.length > 1 && (
                <h2>
                  <bdi lang={model.pack.language}>{model.pack.title}</bdi>
                </h2>
              )}
              <MatrixSources pack={model.pack} />
              <Matrix library={library} model={model} rows={rows} />
            </section>
          ))}
        </>
      )}
    </article>
  );
}
