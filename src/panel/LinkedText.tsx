import type { JSX } from 'preact';

export interface LinkedTextProps {
  readonly text: string;
  readonly language: string;
}

// An address ends before a space, a quotation mark or bracket, and before the stop that ends its sentence: stops belong to it
// only where something follows them.
const ADDRESS = /(https?:\/\/(?:[.,;:)\]]*[^\s<>"“”«».,;:)\]])+)/u;

/**
 * A paragraph of the pack's own text in which web addresses can be followed. Nothing is requested before the reader does, and the page
 * that is opened is not told where from.
 */
export function LinkedText({ text, language }: LinkedTextProps): JSX.Element {
  return (
    <p class="gl-meta" lang={language} dir="auto">
      {/* Splitting by a group gives the addresses at the odd places. */}
      {text.split(ADDRESS).map((piece, at) => {
        const url = at % 2 === 1 ? URL.parse(piece) : null;
        if (!url) return piece;
        return (
          <a
            key={at}
            class="gl-link"
            dir="ltr"
            href={url.href}
            target="_blank"
            rel="noreferrer noopener"
          >
            {piece}
          </a>
        );
      })}
    </p>
  );
}
