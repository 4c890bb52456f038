/** How every extension page begins: its title and language, and the element that it is drawn into. */
import { t } from './strings';

/** Names the document and gives the element to draw into. */
export function startPage(document: Document): Element {
  document.title = t('extName');
  document.documentElement.lang = t('dateLocale');
  return document.getElementById('root') ?? document.body;
}
