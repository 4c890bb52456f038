/** The guide for authors, held against the format, the checks and the example that it describes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { BUNDLED } from '../../../src/cli/bundle';
import { compilePackFolder } from '../../../src/cli/compile';
import { ROOT } from '../../../src/cli/data-folders';
import { readTexts } from '../../../src/cli/data-texts';
import { schemaLine } from '../../../src/cli/schema-line';
import { HEAD_KEYS } from '../../../src/pack/author';
import { EXPORT_FORMATS } from '../../../src/pack/export';
import { SECTIONS } from '../../../src/pack/links';
import * as schema from '../../../src/pack/schema';
import { FAULTS } from './planted-faults';

const EXAMPLE = join(ROOT, 'data/harbour-talks-2019');
const guide = readFileSync(join(ROOT, 'data/README.md'), 'utf8');
const pack = await compilePackFolder(EXAMPLE);

/** The YAML examples of the guide, as mappings; a comment alone gives none. */
const examples = Array.from(guide.matchAll(/```yaml\n([^]*?)```/g), ([, text = '']) => text)
  .map((text) => parse(text) as Record<string, unknown> | null)
  .filter((example) => example !== null);

/** The first cells of the table below a heading. */
function rowsOf(head: string): string[] {
  const [, below = ''] = guide.split(new RegExp(`^\\| ${head} +\\|.*\\n.*\\n`, 'm'));
  const [table = ''] = below.split('\n\n');
  return Array.from(table.matchAll(/^\| `([^`]+)`/gm), ([, cell = '']) => cell);
}

describe('data/README.md', () => {
  it('has the items of the example pack for its examples', () => {
    let items = 0;
    for (const example of examples) {
      for (const section of SECTIONS) {
        for (const item of (example[section] ?? []) as { id: string }[]) {
          items++;
          expect(item).toEqual(pack[section].find(({ id }) => id === item.id));
        }
      }
    }
    expect(items).toBeGreaterThanOrEqual(10);
  });

  it('shows the head of the example pack, and the date of its event', () => {
    expect(examples).toContainEqual(Object.fromEntries(HEAD_KEYS.map((key) => [key, pack[key]])));
    expect(examples).toContainEqual({ date: pack.events[0]?.date });
    expect(guide).toContain(schemaLine('facts.yaml'));
  });

  it('lists every kind, gate, type of relation, kind of account and format', () => {
    expect(rowsOf('kind +\\| for')).toEqual(schema.KINDS);
    expect(rowsOf('gate')).toEqual(schema.GATES);
    expect(rowsOf('type')).toEqual(schema.RELATION_TYPES);
    expect(rowsOf('kind +\\| compares')).toEqual(schema.Account.entries.kind.options);
    expect(rowsOf('format')).toEqual(EXPORT_FORMATS);
  });

  it('names every property of sources and every key of items', () => {
    for (const property of schema.SOURCE_PROPERTIES) expect(guide).toContain(`\`${property}\``);
    const { Source, Name, Entity, Quote, Fact, Account, Relation } = schema;
    for (const { entries } of [Source, Name, Entity, Quote, Fact, Account, Relation]) {
      for (const key of Object.keys(entries)) expect(guide).toMatch(new RegExp(`\\b${key}\\b`));
    }
  });

  it('lists every rule for which a fault is planted', () => {
    const [, checks = ''] = guide.split('## Check\n');
    const words = checks.replace(/\s+/g, ' ');
    for (const { rule } of FAULTS) expect(words).toContain(rule);
  });
});

describe('the example pack', () => {
  it('ships its texts, and is not bundled', async () => {
    const { texts } = await readTexts(pack, [join(EXAMPLE, 'texts')]);
    expect(texts.size).toBe(pack.sources.length);
    expect(BUNDLED).not.toContain(pack.id);
  });

  it('shows what there is to copy: each kind of account, words that are marred, words that are inferred', () => {
    expect(new Set(pack.accounts.map(({ kind }) => kind))).toEqual(
      new Set(schema.Account.entries.kind.options),
    );
    expect(pack.quotes.some(({ reading }) => reading)).toBe(true);
    expect(pack.quotes.some(({ attribution }) => attribution === 'inferred')).toBe(true);
    const names = pack.entities.flatMap((entity) => entity.names);
    expect(new Set(names.map(({ gate }) => gate))).toEqual(new Set(schema.GATES));
    expect(names.some(({ safe }) => safe)).toBe(true);
    expect(names.some(({ origin }) => origin === 'external')).toBe(true);
  });
});
