import { describe, expect, it } from 'vitest';
import { readAuthored } from '../../../src/pack/author';
import { compilePack } from '../../../src/pack/compile';
import { file, fixtureFiles, report, withFault } from './fixture';

const others = (name: string) => fixtureFiles().filter((f) => f.name !== name);

describe('reading the files of a pack', () => {
  it('tells all faults of all files together, by file and line', () => {
    const files = [
      ...withFault('quotes.yaml', 'kind: speech', 'kind: speach').filter(
        (f) => f.name !== 'rest.yaml' && f.name !== 'sources.yaml',
      ),
      file('rest.yaml', 'facts: [\naccounts: []\n'),
      file('sources.yaml', 'sources:\n  - id: a\n    id: b\n  - id: c\n    id: d\n'),
    ];
    expect(report(files)).toEqual([
      'quotes.yaml:7: kind is "speach"; did you mean "speech"?',
      expect.stringMatching(/^rest\.yaml:2: not well-formed YAML \(/),
      'sources.yaml:3: the key "id" is written twice in one mapping; keep one of them',
      'sources.yaml:5: the key "id" is written twice in one mapping; keep one of them',
    ]);
  });

  it.each([
    ['an empty file', '', 'rest.yaml:1: the file is empty; write a mapping of keys to values'],
    ['a list', '- a\n', 'rest.yaml:1: the file holds a list; write a mapping of keys to values'],
    ['a word', 'word', 'rest.yaml:1: the file holds one value; write a mapping of keys to values'],
  ])('tells of %s', (_, text, expected) => {
    expect(report([...others('rest.yaml'), file('rest.yaml', text)])).toEqual([expected]);
  });

  it('tells which line is not UTF-8', () => {
    const bytes = Uint8Array.of(
      ...new TextEncoder().encode('facts: []\n# é\n# '),
      0xff,
      0x0a,
      0x61,
    );
    expect(report([...others('rest.yaml'), { name: 'rest.yaml', bytes }])).toEqual([
      'rest.yaml:3: this line is not UTF-8; save the file as UTF-8',
    ]);
  });

  it('asks for the head and says nothing of what it would hold', () => {
    expect(report(others('pack.yaml'))).toEqual([
      'pack.yaml:1: the file is missing; add it with the keys format, id, title, version, language, reachesTo',
    ]);
  });

  it('merges by the names of files, whatever order they come in', () => {
    const forwards = compilePack(fixtureFiles());
    const backwards = compilePack(fixtureFiles().reverse());
    expect(forwards.ok && backwards.ok).toBe(true);
    expect(JSON.stringify(forwards)).toBe(JSON.stringify(backwards));
    expect(forwards.ok && forwards.pack.entities.map((e) => e.id)).toEqual([
      'ada-mirow',
      'tom-osk',
      'harbour-council',
      'league',
      'may-meeting',
      'quillport',
    ]);
  });

  it('finds the line of the deepest part that was written', () => {
    const { locate } = readAuthored(fixtureFiles());
    expect(locate(['entities', 2, 'names', 0, 'gate'])).toEqual({ file: 'things.yaml', line: 6 });
    expect(locate(['entities', 2, 'names', 7])).toEqual({ file: 'things.yaml', line: 5 });
    expect(locate(['quotes', 1, 'nothing'])).toEqual({ file: 'quotes.yaml', line: 13 });
    expect(locate(['reachesTo'])).toEqual({ file: 'pack.yaml', line: 6 });
    expect(locate(['quotes', 99])).toEqual({ file: 'pack.yaml', line: 1 });
    expect(locate([])).toEqual({ file: 'pack.yaml', line: 1 });
  });

  it('lists the entities of kind event as events too', () => {
    const compiled = compilePack(fixtureFiles());
    if (!compiled.ok) throw new Error('the fixture has faults');
    const { pack } = compiled;
    expect(pack.events).toEqual(pack.entities.filter((e) => e.kind === 'event'));
    expect(pack.events.map((e) => e.id)).toEqual(['may-meeting']);
  });

  it('writes keys in the order of the schema', () => {
    const compiled = compilePack(
      withFault('rest.yaml', 'id: led-by-osk\n    text: Osk', 'text: Osk'),
    );
    expect(compiled.ok).toBe(false);
    const swapped = withFault(
      'rest.yaml',
      '- id: led-by-osk\n    text: Osk leads the league.',
      '- text: Osk leads the league.\n    id: led-by-osk',
    );
    expect(JSON.stringify(compilePack(swapped))).toBe(JSON.stringify(compilePack(fixtureFiles())));
  });
});
