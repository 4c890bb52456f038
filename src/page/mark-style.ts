/** Brings the marks' rules into a document, without an element of our own in it. */
import MARK_CSS from '../../assets/styles/marks.css?inline';

/** The rules, as a sheet adopted by the document or an open shadow tree until the signal aborts. */
export function adoptMarkStyle(root: DocumentOrShadowRoot, signal: AbortSignal): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(MARK_CSS);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  signal.addEventListener('abort', () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
  });
}
