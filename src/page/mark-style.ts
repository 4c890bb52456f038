/** Brings the marks' rules into a document, without an element of our own in it. */
import MARK_CSS from '../../assets/styles/marks.css?inline';

/** The rules, as a sheet adopted by the document until the signal aborts. */
export function adoptMarkStyle(document: Document, signal: AbortSignal): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(MARK_CSS);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  signal.addEventListener('abort', () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
      (adopted) => adopted !== sheet,
    );
  });
}
