import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { CitationFormat } from '../../../pack/citations';
import type { Evidence, Pack, Source } from '../../../pack/types';
import { citationWord, isolated, t } from '../../../ui/strings';
import { useCitation } from './use-citation';
import { useCopy } from './use-copy';

export interface CiteBoxProps {
  readonly id: string;
  readonly pack: Pack;
  readonly source: Source;
  /** The passage that is cited; without it the source as a whole. */
  readonly at?: Pick<Evidence, 'start' | 'end'>;
  readonly onClose: () => void;
}

/** A source in the forms in which it can be cited, one at a time, to be read, selected or copied. */
export function CiteBox({ id, pack, source, at, onClose }: CiteBoxProps): JSX.Element {
  const uid = useId();
  const citation = useCitation(pack, source, at);
  const [chosen, choose] = useState<CitationFormat>();

  const texts = citation.kind === 'loading' ? undefined : citation.texts;
  const formats = [...(texts?.keys() ?? [])];
  const format = chosen ?? formats[0];
  const text = format && texts?.get(format);
  return (
    <div
      id={id}
      class="gl-cite-box"
      role="group"
      aria-label={t('cite.box')}
      aria-busy={citation.kind === 'loading'}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        // The card around it would close as well.
        event.preventDefault();
        onClose();
      }}
    >
      <fieldset class="gl-cite-formats">
        <legend class="gl-unseen">{t('cite.format')}</legend>
        {formats.map((one) => (
          <label key={one}>
            <input type="radio" name={uid} checked={one === format} onChange={() => choose(one)} />
            {citationWord(one)}
          </label>
        ))}
      </fieldset>
      {format && text !== undefined && (
        <CitationText key={format} format={format} text={text} language={pack.language} at={at} />
      )}
      {texts && !texts.has('apa') && citation.kind === 'ready' && <p>{t('cite.notMade')}</p>}
      {citation.kind === 'partial' && <p>{t('cite.unread', [isolated(citation.reason)])}</p>}
    </div>
  );
}

/** One form of a citation; what has become of copying it is forgotten with it. */
function CitationText({
  format,
  text,
  language,
  at,
}: {
  readonly format: CitationFormat;
  readonly text: string;
  readonly language: string;
  readonly at: CiteBoxProps['at'];
}): JSX.Element {
  const { message, copy } = useCopy();
  const isCode = format === 'bibtex' || format === 'csl-json';
  return (
    <>
      <textarea
        class={isCode ? 'gl-cite-text gl-code' : 'gl-cite-text'}
        aria-label={citationWord(format)}
        readOnly
        dir="auto"
        // Plain text is in the words of the interface.
        lang={format === 'plain' ? undefined : language}
        rows={text.split('\n').length}
        value={text}
      />
      <p class="gl-cite-foot">
        <button type="button" class="gl-cite-tool" onClick={() => copy(text)}>
          {t('cite.copyCitation')}
        </button>
        <span role="status">{message}</span>
        {at && format !== 'plain' && <span>{t('cite.characters', [at.start, at.end])}</span>}
      </p>
    </>
  );
}
