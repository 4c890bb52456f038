import type { JSX } from 'preact';
import { Section } from '../../card/views/Section';
import type { Comparison } from '../../pack/comparison';
import { sourceAddress } from '../../pack/library';
import { numberWords, t } from '../../ui/strings';
import { hashOf } from '../route';

/** The sources in which an account has nothing, by name: that they are silent is part of the comparison. */
export function SilentSources({
  pack,
  silent,
}: Pick<Comparison, 'pack' | 'silent'>): JSX.Element | null {
  if (silent.length === 0) return null;
  return (
    <Section heading={t('compare.silent')} count={silent.length}>
      <ul class="gl-plain gl-account-links">
        {silent.map(({ source, number }) => (
          <li key={source.id}>
            <span class="gl-source-number">{numberWords(number)}</span>{' '}
            <a
              class="gl-link"
              href={hashOf({ view: 'source', address: sourceAddress(pack, source.id) })}
            >
              <bdi lang={pack.language}>{source.label}</bdi>
            </a>
          </li>
        ))}
      </ul>
      <p class="gl-meta">{t('compare.silentWhy')}</p>
    </Section>
  );
}
