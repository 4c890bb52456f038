import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../ui/strings';
import type { SampleStyle } from './MarkStyles';

/** The names of highlights that `marks.css` styles, as pages have them. */
type Layer = 'mention' | 'mention-tint' | 'mention-quiet' | 'mention-pointed';

/** How a name of the sample looks. @param isRepeated whether the sample had it before @param isPointed whether the pointer is on it */
function sampleLayer(style: SampleStyle, isRepeated: boolean, isPointed: boolean): Layer {
  if (style === 'tint') return 'mention-tint';
  if (style === 'underline' || (style === 'first' && !isRepeated)) return 'mention';
  return isPointed ? 'mention-pointed' : 'mention-quiet';
}

/** A sentence in which names are marked as they are in pages, by the same rules. */
export function MarkSample({ style }: { readonly style: SampleStyle }): JSX.Element {
  const root = useRef<HTMLParagraphElement>(null);
  const [pointed, setPointed] = useState(-1);
  const names: [string, string] = [t('marks.previewFrom'), t('marks.previewTo')];
  const pieces = split(t('marks.previewText', names), names);

  useLayoutEffect(() => {
    const layers = new Map<Layer, Highlight>();
    const met = new Set<string>();
    for (const [i, span] of [...(root.current?.children ?? [])].entries()) {
      const piece = pieces[i] ?? '';
      if (!names.includes(piece)) continue;
      const layer = sampleLayer(style, met.has(piece), pointed === i);
      met.add(piece);
      const highlight = layers.get(layer) ?? new Highlight();
      const within = { startContainer: span, startOffset: 0, endContainer: span, endOffset: 1 };
      layers.set(layer, highlight.add(new StaticRange(within)));
    }
    for (const [layer, highlight] of layers) CSS.highlights.set(layer, highlight);
    return () => {
      for (const layer of layers.keys()) CSS.highlights.delete(layer);
    };
  });

  return (
    <div class="gl-sample">
      <p class="gl-meta">{t('marks.preview')}</p>
      <p ref={root}>
        {pieces.map((piece, i) => (
          <span key={i} onPointerEnter={() => setPointed(i)} onPointerLeave={() => setPointed(-1)}>
            {piece}
          </span>
        ))}
      </p>
    </div>
  );
}

/** A text in pieces, so that each name in it is one. */
function split(text: string, names: readonly string[]): string[] {
  const pieces = names.reduce(
    (all, name) =>
      all.flatMap((piece) =>
        names.includes(piece)
          ? piece
          : piece.split(name).flatMap((part, i) => (i === 0 ? [part] : [name, part])),
      ),
    [text],
  );
  return pieces.filter((piece) => piece !== '');
}
