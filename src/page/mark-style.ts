/** Brings the marks' rules into a document, without an element of our own in it. */
import MARK_CSS from '../../assets/styles/marks.css?inline';

/**
 * The rules, as a sheet adopted by the document or an open shadow tree until the signal aborts.
 * @returns adopts the sheet again where the page has put a list without it in its place: nothing tells of that, so it must be asked
 */
export function adoptMarkStyle(root: DocumentOrShadowRoot, signal: AbortSignal): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(MARK_CSS);
  const adopt = (): void => {
    if (!signal.aborted && !root.adoptedStyleSheets.includes(sheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  };
  adopt();
  signal.addEventListener('abort', () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
  });
  return adopt;
}
