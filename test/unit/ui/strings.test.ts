import '../../support/i18n';
import { describe, expect, it } from 'vitest';
import { KINDS, RELATION_TYPES, SOURCE_PROPERTIES } from '../../../src/pack/schema';
import { kindHeading, kindWord, propertyWord, relationWords } from '../../../src/ui/strings';

describe('strings', () => {
  it('has words for every kind, relation and property of the pack format', () => {
    for (const kind of KINDS) expect(kindWord(kind) && kindHeading(kind)).toBeTruthy();
    for (const type of RELATION_TYPES) {
      expect(relationWords(type, 'out') && relationWords(type, 'in')).toBeTruthy();
    }
    for (const property of SOURCE_PROPERTIES) expect(propertyWord(property)).toBeTruthy();
  });
});
