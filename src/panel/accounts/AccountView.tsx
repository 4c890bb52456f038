import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import {
  accountAddress,
  comparisonAt,
  relatedAccounts,
  type Comparison,
} from '../../pack/comparison';
import type { Library } from '../../pack/library';
import { t } from '../../ui/strings';
import { AccountColumn } from './AccountColumn';
import { AccountLinks } from './AccountLinks';
import { baseFirst, possibleBases } from './base';
import { BaseChoice } from './BaseChoice';
import { SilentSources } from './SilentSources';

export interface AccountViewProps {
  readonly library: Library;
  /** As `comparisonAt` reads it. */
  readonly id: string;
}

/** One account: what each of its sources has, side by side. */
export function AccountView({ library, id }: AccountViewProps): JSX.Element {
  const comparison = useMemo(() => comparisonAt(library, id), [library, id]);
  if (!comparison) return <p class="gl-reason">{t('compare.unknown')}</p>;
  return <KnownAccount library={library} comparison={comparison} />;
}

function KnownAccount({
  library,
  comparison,
}: {
  readonly library: Library;
  readonly comparison: Comparison;
}): JSX.Element {
  const { account, pack, voices, silent } = comparison;
  const bases = possibleBases(comparison);
  const [chosen, setChosen] = useState(bases[0]?.source.id);
  const base = bases.find(({ source }) => source.id === chosen);
  const related = relatedAccounts(comparison).map(({ id, title }) => ({
    address: accountAddress(library, pack, id),
    title,
  }));
  return (
    <article class="gl-article gl-wide" data-kind={account.kind}>
      <header>
        <p class="gl-kind">{t(`compare.kind.${account.kind}`)}</p>
        <h1 tabIndex={-1}>
          <bdi lang={pack.language}>{account.title}</bdi>
        </h1>
        <p class="gl-meta gl-kind-why">{t(`compare.why.${account.kind}`)}</p>
      </header>
      <p class="gl-account-note" lang={pack.language} dir="auto">
        {account.note}
      </p>
      {bases.length > 0 && base && (
        <BaseChoice pack={pack} bases={bases} base={base} onBase={setChosen} />
      )}
      <div class="gl-columns-box">
        <div class="gl-columns">
          {baseFirst(voices, base).map((voice) => (
            <AccountColumn
              key={voice.source.id}
              library={library}
              pack={pack}
              voice={voice}
              base={voice === base ? undefined : base}
              isBase={voice === base}
            />
          ))}
        </div>
      </div>
      <SilentSources pack={pack} silent={silent} />
      {related.length > 0 && (
        <AccountLinks heading={t('compare.related')} language={pack.language} accounts={related} />
      )}
    </article>
  );
}
