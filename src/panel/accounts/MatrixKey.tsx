import type { JSX } from 'preact';
import { sourceAddress } from '../../pack/library';
import type { Pack } from '../../pack/types';
import { numberWords, t } from '../../ui/strings';
import { hashOf } from '../route';
import { Standing } from './MatrixSlot';

const STANDINGS = ['own', 'partly', 'shared'] as const;

/** What the boxes in the table mean. */
export function MatrixKey(): JSX.Element {
  return (
    <ul class="gl-plain gl-matrix-key gl-meta" aria-label={t('compare.key')}>
      {STANDINGS.map((standing) => (
        <li key={standing}>
          <span aria-hidden="true">
            <Standing standing={standing}>{numberWords(1)}</Standing>
          </span>
          {t(`compare.standing.${standing}`)}
        </li>
      ))}
      <li>
        <span aria-hidden="true">
          <Standing standing={undefined}>{numberWords(1)}</Standing>
        </span>
        {t('compare.kind.contrast')}
      </li>
      <li>
        <span class="gl-silent" aria-hidden="true">
          ·
        </span>
        {t('compare.notReported')}
      </li>
    </ul>
  );
}

/** The full names of a pack's sources, by their numbers. */
export function MatrixSources({ pack }: { readonly pack: Pack }): JSX.Element {
  return (
    <details class="gl-matrix-sources">
      <summary>{t('compare.numbered')}</summary>
      <ol>
        {pack.sources.map(({ id, label }) => (
          <li key={id}>
            <a class="gl-link" href={hashOf({ view: 'source', address: sourceAddress(pack, id) })}>
              <bdi lang={pack.language}>{label}</bdi>
            </a>
          </li>
        ))}
      </ol>
    </details>
  );
}
