import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { FirstFew, Section } from '../../card/views/Section';
import { accountAddress, comparisonsIn, type Comparison } from '../../pack/comparison';
import { counted, numberWords, t } from '../../ui/strings';
import { standingOf } from '../accounts/base';
import { KINDS } from '../accounts/matrix-rows';
import { hashOf } from '../route';
import { accountsBySource } from './source-accounts';
import { useSourceScope } from './source-scope';

/** Accounts of each kind that stand there before the rest is folded away. */
const FIRST = 4;

/** How a source differs from the others: the accounts in which it speaks, by kind, and those in which it is silent. */
export function SourceAccounts(): JSX.Element | null {
  const { pack, source } = useSourceScope();
  const { speaks, silent } = useMemo(
    () => accountsBySource(comparisonsIn(pack), source.id),
    [pack, source],
  );
  if (speaks.length + silent.length === 0) return null;
  return (
    <Section heading={t('compare.ofSource')} count={speaks.length}>
      {KINDS.map((kind) => {
        const ofKind = speaks.filter(({ account }) => account.kind === kind);
        if (ofKind.length === 0) return null;
        return (
          <div key={kind} class="gl-source-accounts">
            <h3>
              {t(`compare.kind.${kind}`)} <span class="gl-count">{numberWords(ofKind.length)}</span>
            </h3>
            <FirstFew
              items={ofKind}
              first={FIRST}
              more={(rest) => counted('compare.more', rest)}
              draw={(comparison) => <Way key={comparison.account.id} comparison={comparison} />}
            />
          </div>
        );
      })}
      {silent.length > 0 && (
        <details class="gl-source-silent">
          <summary>{counted('compare.silentIn', silent.length)}</summary>
          {silent.map((comparison) => (
            <Way key={comparison.account.id} comparison={comparison} />
          ))}
        </details>
      )}
    </Section>
  );
}

/** The way to an account, and how this source's words stand in it. */
function Way({ comparison }: { readonly comparison: Comparison }): JSX.Element {
  const { library, source } = useSourceScope();
  const { account, pack, voices, silent } = comparison;
  const voice = voices.find((one) => one.source.id === source.id);
  const all = numberWords(voices.length + silent.length);
  return (
    <p class="gl-account-way">
      <a
        class="gl-link"
        href={hashOf({ view: 'account', id: accountAddress(library, pack, account.id) })}
      >
        <bdi lang={pack.language}>{account.title}</bdi>
      </a>{' '}
      <span class="gl-meta">
        {voice && account.kind !== 'contrast'
          ? t('pair', [
              t(`compare.standing.${standingOf(voice, comparison)}`),
              t('compare.ofSources', [numberWords(voices.length), all]),
            ])
          : t('compare.ofSources', [numberWords(voices.length), all])}
      </span>
    </p>
  );
}
