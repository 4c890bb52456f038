import type { JSX } from 'preact';
import { Section } from '../../card/views/Section';
import { hashOf } from '../route';

/** Ways to accounts, under a heading. */
export function AccountLinks({
  heading,
  language,
  accounts,
}: {
  readonly heading: string;
  /** Of the pack. */
  readonly language: string;
  readonly accounts: readonly { readonly address: string; readonly title: string }[];
}): JSX.Element {
  return (
    <Section heading={heading} count={accounts.length}>
      <ul class="gl-plain gl-account-links">
        {accounts.map(({ address, title }) => (
          <li key={address}>
            <a class="gl-link" href={hashOf({ view: 'account', id: address })}>
              <bdi lang={language}>{title}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
