/** How every extension page begins: its title, language and direction, and the element that it is drawn into. */
import { locale, t } from './strings';

/** Names the document, says which language it speaks and which way that runs, and gives the element to draw into. */
export function startPage(document: Document): Element {
  document.title = t('extName');
  // Without the choice of digits, which is no part of the language.
  document.documentElement.lang = new Intl.Locale(locale()).baseName;
  document.documentElement.dir = t('direction');
  return document.getElementById('root') ?? document.body;
}
