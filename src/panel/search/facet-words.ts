import type { Library } from '../../pack/library';
import type { Kind } from '../../pack/types';
import type { Choice, Facet, Thing } from '../../search';
import { formatDate } from '../../ui/dates';
import { kindWord, t } from '../../ui/strings';
import { thingHeading } from './result-groups';

/** What a facet is called. */
export function facetWord(facet: Facet): string {
  return t(`search.facet.${facet}`);
}

/** How a value of a facet is shown; the value itself where it names nothing that there is. */
export function valueWord(library: Library, facet: Facet, value: string): string {
  if (facet === 'from' || facet === 'to') return formatDate(value);
  return choiceWord(library, facet, value) ?? value;
}

function choiceWord(library: Library, facet: Choice, value: string): string | undefined {
  switch (facet) {
    case 'thing':
      return thingHeading(value as Thing);
    case 'kind':
      return kindWord(value as Kind);
    case 'speaker':
      return library.entity(value)?.label;
    case 'source':
      return library.source(value)?.label;
    case 'pack':
      return library.packs.find(({ id }) => id === value)?.title;
  }
}
