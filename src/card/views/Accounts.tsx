import type { JSX } from 'preact';
import { accountAddress } from '../../pack/comparison';
import type { Account, Evidence, Quote } from '../../pack/types';
import { isolated, numberWords, t } from '../../ui/strings';
import { FactLine } from './FactLine';
import { otherMembers } from './quote-groups';
import { QuoteFigure } from './QuoteFigure';
import { Refs } from './Refs';
import { sourceIn, useScope } from './scope';
import { Words } from './Words';

/** For a quote or fact: how other sources give the same words or the same detail, one disclosure for each comparison. */
export function Accounts({ of }: { readonly of: string }): JSX.Element | null {
  const { library } = useScope();
  const accounts = library.accountsOf(of);
  if (accounts.length === 0) return null;
  return (
    <>
      {accounts.map((account) => (
        <AccountDisclosure key={account.id} account={account} except={of} />
      ))}
    </>
  );
}

function AccountDisclosure({
  account,
  except,
}: {
  readonly account: Account;
  readonly except: string;
}): JSX.Element | null {
  const { library, pack, links } = useScope();
  const others = otherMembers(library, account, except);
  if (others.length === 0) return null;
  const above = account.kind === 'wording' ? library.quote(except) : undefined;
  return (
    <details class="gl-account">
      <summary>
        {t(`account.${account.kind}`)} <span class="gl-count">{numberWords(others.length)}</span>
      </summary>
      <p class="gl-account-note" lang={pack.language} dir="auto">
        <b>{account.title}.</b> {account.note}
      </p>
      <ul class="gl-plain">
        {others.map((member, at) => (
          <li key={at}>
            <Member member={member} against={above} />
          </li>
        ))}
      </ul>
      {links.accountHref && (
        <p class="gl-meta">
          <a
            class="gl-link"
            href={links.accountHref(accountAddress(library, pack, account.id))}
            aria-label={t('labelled', [t('compare.sideBySide'), isolated(account.title)])}
          >
            {t('compare.sideBySide')}
          </a>
        </p>
      )}
    </details>
  );
}

function Member({
  member,
  against,
}: {
  readonly member: string | Evidence;
  /** The quote that a wording is compared with, word by word. */
  readonly against: Quote | undefined;
}): JSX.Element | null {
  const scope = useScope();
  if (typeof member !== 'string') {
    const label = sourceIn(scope, member.source)?.label ?? member.source;
    return (
      <p class="gl-meta">
        <Words>{label}</Words>
        <Refs evidence={[member]} />{' '}
        {t('account.passage', [numberWords(member.start), numberWords(member.end)])}
      </p>
    );
  }
  const quote = scope.library.quote(member);
  if (quote) return <QuoteFigure quote={quote} against={against} />;
  const fact = scope.library.fact(member);
  return fact ? <FactLine fact={fact} /> : null;
}
