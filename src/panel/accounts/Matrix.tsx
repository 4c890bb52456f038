import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { accountAddress } from '../../pack/comparison';
import { sourceAddress, type Library } from '../../pack/library';
import { isolated, numberWords, t } from '../../ui/strings';
import { hashOf } from '../route';
import { cellAfter, type Cell } from './grid-keys';
import type { MatrixModel, MatrixRow } from './matrix-model';
import { MatrixSlot } from './MatrixSlot';

/** From so many sources on the table scrolls sideways where there is little room. */
const MANY = 7;

export interface MatrixProps {
  readonly library: Library;
  readonly model: MatrixModel;
  /** The rows that are shown, in their order; at least one. */
  readonly rows: readonly MatrixRow[];
}

/**
 * Accounts down, sources across. One stop of Tab; from there the arrow keys walk from cell to cell. What has the focus is the
 * link of a cell where it has one, otherwise the cell.
 */
export function Matrix({ library, model, rows }: MatrixProps): JSX.Element {
  const { pack, names } = model;
  const table = useRef<HTMLTableElement>(null);
  // The first account, not the corner: that is what one comes for.
  const [at, setAt] = useState<Cell>({ row: 1, column: 0 });
  const size = { rows: rows.length + 1, columns: pack.sources.length + 1 };
  const stop = { row: Math.min(at.row, size.rows - 1), column: at.column };
  const walks = useRef(false);

  useLayoutEffect(() => {
    if (walks.current) focusable(table.current?.rows[stop.row]?.cells[stop.column])?.focus();
    walks.current = false;
  }, [at]);

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLTableElement>) => {
    if (event.altKey || event.metaKey || event.shiftKey) return;
    const rtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    const next = cellAfter(stop, { key: event.key, ctrl: event.ctrlKey, rtl }, size);
    if (!next) return;
    event.preventDefault();
    walks.current = true;
    setAt(next);
  };
  const tabIndex = (row: number, column: number) =>
    stop.row === row && stop.column === column ? 0 : -1;

  return (
    <div class={pack.sources.length < MANY ? 'gl-matrix-box' : 'gl-matrix-box gl-matrix-many'}>
      <table
        ref={table}
        class="gl-matrix"
        role="grid"
        aria-label={t('compare.table', [isolated(pack.title)])}
        onKeyDown={onKeyDown}
        onFocusIn={({ target }) => {
          const cell = (target as Element).closest<HTMLTableCellElement>('th, td');
          const row = cell?.closest('tr')?.rowIndex;
          if (cell && row !== undefined) setAt({ row, column: cell.cellIndex });
        }}
      >
        <thead>
          <tr>
            <th scope="col" class="gl-matrix-corner" tabIndex={tabIndex(0, 0)}>
              {t('compare.account')}
            </th>
            {pack.sources.map(({ id, label }, place) => (
              <th key={id} scope="col">
                <a
                  href={hashOf({ view: 'source', address: sourceAddress(pack, id) })}
                  aria-label={t('card.sourceNumber', [numberWords(place + 1), isolated(label)])}
                  title={label}
                  tabIndex={tabIndex(0, place + 1)}
                >
                  <span class="gl-source-number">{numberWords(place + 1)}</span>
                  <bdi class="gl-source-short" lang={pack.language}>
                    {names[place]}
                  </bdi>
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ comparison: { account, voices }, cells }, row) => (
            <tr key={account.id}>
              <th scope="row">
                <a
                  class="gl-matrix-account"
                  href={hashOf({ view: 'account', id: accountAddress(library, pack, account.id) })}
                  tabIndex={tabIndex(row + 1, 0)}
                >
                  <bdi lang={pack.language}>{account.title}</bdi>
                </a>
                <span class="gl-meta gl-matrix-kind">
                  {t('pair', [
                    t(`compare.kind.${account.kind}`),
                    t('compare.ofSources', [numberWords(voices.length), numberWords(cells.length)]),
                  ])}
                </span>
              </th>
              {cells.map((cell, place) => (
                <MatrixSlot
                  key={pack.sources[place]?.id}
                  pack={pack}
                  source={pack.sources[place]}
                  cell={cell}
                  tabIndex={tabIndex(row + 1, place + 1)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function focusable(cell: HTMLTableCellElement | undefined): HTMLElement | null | undefined {
  return cell?.querySelector('a') ?? cell;
}
