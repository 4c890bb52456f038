import type { JSX } from 'preact';
import { sourceAddress } from '../../pack/library';
import { phrase } from '../../ui/phrase';
import { isolated, numberWords, t } from '../../ui/strings';
import { hashOf } from '../route';
import { LARGEST_COPY, type CopyProblem } from './source-copy';
import { useSourceScope } from './source-scope';

type Mismatch = Extract<CopyProblem, { kind: 'mismatch' }>;

/** Why a file was not taken for the source's text, and what to do. */
export function CopyProblemNotice({ problem }: { readonly problem: CopyProblem }): JSX.Element {
  return (
    <div class="gl-copy-problem">
      {problem.kind === 'mismatch' ? <NoFit {...problem} /> : <p>{words(problem)}</p>}
    </div>
  );
}

function words(problem: Exclude<CopyProblem, Mismatch>): string {
  switch (problem.kind) {
    case 'several':
      return t('copy.several');
    case 'too-large':
      return t('copy.tooLarge', [isolated(problem.name), numberWords(LARGEST_COPY / 1024 / 1024)]);
    case 'empty':
      return t('copy.empty', [isolated(problem.name)]);
    case 'unreadable':
      return t('copy.unreadable', [isolated(problem.name)]);
    case 'not-utf8':
      return t('copy.notUtf8', [isolated(problem.name)]);
  }
}

function NoFit({ name, expected, found }: Mismatch): JSX.Element {
  const { library, source } = useSourceScope();
  const other = library.packs
    .flatMap((pack) => pack.sources.map((candidate) => ({ pack, candidate })))
    .find(({ candidate }) => candidate.sha256 === found);
  return (
    <>
      <p>{t('copy.mismatch', [isolated(name)])}</p>
      {other ? (
        <p>
          {phrase(
            (label) => t('copy.otherSource', [label]),
            <a
              class="gl-link"
              href={hashOf({
                view: 'source',
                address: sourceAddress(other.pack, other.candidate.id),
              })}
            >
              <bdi lang={other.pack.language}>{other.candidate.label}</bdi>
            </a>,
          )}
        </p>
      ) : (
        <p>{t('copy.mismatchRemedy', [isolated(source.file)])}</p>
      )}
      <dl class="gl-meta gl-digests">
        <Digest words={t('copy.expected')} digest={expected} />
        <Digest words={t('copy.found')} digest={found} />
      </dl>
      <details>
        <summary>{t('copy.digests')}</summary>
        <dl class="gl-meta gl-digests">
          <Digest words={t('copy.expected')} digest={expected} whole />
          <Digest words={t('copy.found')} digest={found} whole />
        </dl>
      </details>
    </>
  );
}

/** Digits of a digest that are shown at each end: enough to see at a glance that two differ. */
const SHOWN = 8;

function Digest({
  words,
  digest,
  whole = false,
}: {
  readonly words: string;
  readonly digest: string;
  readonly whole?: boolean;
}): JSX.Element {
  const short = `${digest.slice(0, SHOWN)}…${digest.slice(-SHOWN)}`;
  return (
    <div>
      <dt>{words}</dt>
      <dd>
        <code dir="ltr">{whole ? digest : short}</code>
      </dd>
    </div>
  );
}
