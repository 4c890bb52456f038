import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compilePackFolder } from '../../../src/cli/compile';
import { nameEntries } from '../../../src/match/compile-names';
import { readIndex } from '../../../src/match/index-layout';
import { makeIndex } from '../../../src/match/index-make';
import { meansAnother } from '../../../src/match/surroundings';
import { LANGUAGES, messagesOf } from '../../support/locales';
import { mentionsIn, table } from '../../support/matcher';

it('the first page has names to try in every language, each of them known', async () => {
  const folder = join(import.meta.dirname, '../../../data/moscow-talks-2021');
  const pack = await compilePackFolder(folder);
  const index = readIndex(makeIndex(table, nameEntries([pack]).entries));
  for (const language of LANGUAGES) {
    const example = messagesOf(language).get('welcome_example') ?? '';
    const found = mentionsIn({ table, index, meansAnother }, example);
    expect(found.length, `${language}: ${found.join(', ')}`).toBeGreaterThanOrEqual(2);
  }
});
