import type { JSX } from 'preact';
import { comparisonAt } from '../../pack/comparison';
import { sourceAddress, type Library } from '../../pack/library';
import type { Pack } from '../../pack/types';
import type { SearchResult } from '../../search';
import { formatDate } from '../../ui/dates';
import { beside, phrase } from '../../ui/phrase';
import { kindWord, t } from '../../ui/strings';
import { gist } from '../gist';
import { excerpt } from './excerpt';
import { Marked } from './Marked';
import { resultAddress } from './result-address';

export interface ResultRowProps {
  readonly library: Library;
  readonly result: SearchResult;
}

/** One result: what matched, marked, and as much beside it as tells what it is. */
export function ResultRow({ library, result }: ResultRowProps): JSX.Element {
  return (
    <a class="gl-row" href={resultAddress(library, result)}>
      <Result library={library} result={result} />
    </a>
  );
}

/** The pack that a result is of. Accounts and sources go by addresses, which no pack is found by. */
function packOf(library: Library, { thing, id }: SearchResult): Pack | undefined {
  if (thing === 'account') return comparisonAt(library, id)?.pack;
  if (thing === 'source') return library.packs.find((pack) => id.startsWith(`${pack.id}/`));
  return library.packOf(id);
}

function Result({ library, result }: ResultRowProps): JSX.Element | null {
  const pack = packOf(library, result);
  const { beside: other } = result;
  const marked = <Marked text={result.text} ranges={result.ranges} />;
  if (result.thing === 'quote') {
    const quote = library.quote(result.id);
    const speaker = quote?.speaker === undefined ? undefined : library.entity(quote.speaker)?.label;
    const source = quote && pack && library.source(sourceAddress(pack, quote.source));
    return (
      <>
        <q class="gl-row-quote" dir="auto" lang={source?.language}>
          {marked}
        </q>{' '}
        <span class="gl-meta">
          {beside([
            <bdi lang={pack?.language}>
              {other ? <Marked {...other} /> : (speaker ?? source?.label)}
            </bdi>,
            ...(quote?.saidOn ? [formatDate(quote.saidOn.date)] : []),
          ])}
        </span>
      </>
    );
  }
  if (result.thing !== 'entity') {
    const language =
      (result.thing === 'source' ? library.source(result.id)?.language : undefined) ??
      pack?.language;
    return (
      <>
        <bdi class="gl-run" lang={language}>
          {marked}
        </bdi>{' '}
        {other && (
          <bdi class="gl-run gl-meta gl-row-beside" lang={pack?.language}>
            <Marked {...excerpt(other)} />
          </bdi>
        )}
      </>
    );
  }
  const entity = library.entity(result.id);
  if (!entity) return null;
  const name = entity.names.find(({ text }) => text === result.text);
  return (
    <>
      <span class="gl-row-head">
        <bdi class="gl-row-label" lang={pack?.language}>
          {result.isOtherName ? entity.label : marked}
        </bdi>{' '}
        {result.isOtherName && (
          <span class="gl-meta">
            {phrase(
              (other) => t('panel.alsoWritten', [other]),
              <bdi lang={name?.language ?? pack?.language}>{marked}</bdi>,
            )}
          </span>
        )}
      </span>{' '}
      <span class="gl-row-gist">
        <span class="gl-kind">{kindWord(entity.kind)}</span>{' '}
        <bdi class="gl-run" lang={pack?.language}>
          {gist(entity, pack)}
        </bdi>
      </span>
    </>
  );
}
