import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportPack } from '../../../../src/pack/export';
import { csvText } from '../../../../src/pack/export/csv-text';
import { must } from '../../../support/must';
import { fixturePack } from '../fixture';
import { AWKWARD_TEXTS, awkwardPack } from './awkward';

/** Records of a CSV text, by RFC 4180 to the letter: nothing outside the marks, lines end in CR LF. */
function records(csv: string): string[][] {
  const out: string[][] = [];
  for (let at = 0; at < csv.length;) {
    const record: string[] = [];
    for (let more = true; more;) {
      const match = must(/"((?:[^"]|"")*)"(,|\r\n)/y.exec(csv.slice(at)));
      record.push(must(match[1]).replaceAll('""', '"'));
      more = match[2] === ',';
      at += match[0].length;
    }
    out.push(record);
  }
  return out;
}

/** The text that a field was made of, by the two steps that `csv-text.ts` and the guide describe. */
function original(field: string): string {
  return field
    .replace(/^'/, '')
    .replace(/\\(?:u\{([0-9a-f]+)\}|\\)/g, (_, hex: string | undefined) =>
      hex === undefined ? '\\' : String.fromCodePoint(Number.parseInt(hex, 16)),
    );
}

/** Rows as mappings by the header. */
function rows(csv: string): Record<string, string>[] {
  const [header = [], ...rest] = records(csv);
  return rest.map((record) => {
    expect(record).toHaveLength(header.length);
    return Object.fromEntries(header.map((column, i) => [column, must(record[i])]));
  });
}

describe('csvText', () => {
  it('writes a header and lines that end in CR LF', () => {
    expect(csvText(['a', 'b'], [{ a: 'x, "y"', b: 7 }, {}])).toBe(
      '"a","b"\r\n"x, ""y""","7"\r\n"",""\r\n',
    );
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@a', "'@a"],
    ['\ta', "'\ta"],
    ['＝1', "'＝1"],
    ["'a", "''a"],
    ['a=1', 'a=1'],
    [' =1', ' =1'],
    ['a\rb', 'a\\u{d}b'],
    ['a\u202Eb', 'a\\u{202e}b'],
    ['a\uD83Db', 'a\\u{d83d}b'],
    ['a\\b', 'a\\\\b'],
    ['a\nb\tc', 'a\nb\tc'],
  ])('guards %j as %j', (text, field) => {
    expect(records(csvText(['x'], [{ x: text }]))).toEqual([['x'], [field]]);
    expect(original(field)).toBe(text);
  });

  it('gives back any text, hides nothing, and begins no field like a formula', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom(
          '"',
          ',',
          '\r',
          '\n',
          "'",
          '=',
          '-',
          '\\',
          'u',
          '{',
          '}',
          '4',
          '\u202E',
          '\uD83D',
          'a',
        ),
      }),
    );
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        const csv = csvText(
          ['x', 'y'],
          texts.map((x) => ({ x, y: 1 })),
        );
        const fields = records(csv)
          .slice(1)
          .map(([x]) => must(x));
        expect(fields.map(original)).toEqual(texts);
        for (const field of fields) {
          expect(field).not.toMatch(/^[=+\-@\t\r]/);
          expect(field).not.toMatch(/[\p{Cf}\p{Cs}]/u);
        }
      }),
    );
  });
});

describe('quotes as CSV', () => {
  it('are one row each, with ids and positions', () => {
    const { filename, mediaType, text } = exportPack(fixturePack(), 'csv-quotes');
    expect({ filename, mediaType }).toEqual({
      filename: 'harbour-talks.quotes.csv',
      mediaType: 'text/csv;charset=utf-8;header=present',
    });
    const found = rows(text);
    expect(found.map((row) => row.id)).toEqual(fixturePack().quotes.map(({ id }) => id));
    expect(found[0]).toEqual({
      ...{ id: 'dredge', text: 'We will dredge the north basin,', reading: '', reading_note: '' },
      ...{ kind: 'speech', speaker: 'Ada Mirow', speaker_id: 'ada-mirow' },
      ...{ reported_by_id: '', addressee_id: '', attribution: 'stated', basis: 'said Ada Mirow' },
      ...{ said_on: '2032-05-04', said_on_basis: 'the day of the meeting' },
      ...{ about_ids: 'harbour-council may-meeting', continues_id: '' },
      ...{ source: 'Harbour council votes on the basin', source_id: 'gull' },
      source_sha256: '6e13aedf4f963296ffb5a8755536d1667cc80d16b7bcf83f545c9a6d7ef01ede',
      ...{ start: '98', end: '129' },
    });
    expect(found[1]).toMatchObject({ addressee_id: 'league', continues_id: 'dredge' });
    expect(found[3]).toMatchObject({ speaker: '', reading: 'a second look at it' });
  });

  it('give verbatim words back', () => {
    const found = rows(exportPack(awkwardPack(), 'csv-quotes').text);
    expect(found.map((row) => original(must(row.text)))).toEqual(AWKWARD_TEXTS);
  });
});

describe('facts as CSV', () => {
  it('are one row each, with all their passages', () => {
    const pack = fixturePack();
    must(pack.facts[0]).evidence.push({ source: 'tide', start: 75, end: 84 });
    expect(rows(exportPack(pack, 'csv-facts').text)).toEqual([
      {
        ...{ id: 'led-by-osk', text: 'Osk leads the league.', as_of: '2032-05' },
        ...{ claimed_by: 'Tom Osk', claimed_by_id: 'tom-osk', about_ids: 'league tom-osk' },
        sources: 'Harbour council votes on the basin; [A report in the Tide]',
        evidence: 'gull:192-229 tide:75-84',
      },
    ]);
  });
});
