/** One fault a rule, planted in a copy of the fixture pack (`planted-faults.yaml`): the check finds each and says what helps. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FixtureFolder } from './fixture-folder';
import { type Fault, FAULTS } from './planted-faults';

let fixture: FixtureFolder;
beforeEach(async () => {
  fixture = await FixtureFolder.make();
});
afterEach(() => fixture.remove());

async function plant(fault: Fault): Promise<void> {
  if (fault.from !== undefined) return fixture.edit(fault.in, fault.from, fault.to ?? '');
  const path = join(fixture.pack, fault.in);
  const before = existsSync(path) ? await readFile(path) : Buffer.from(fault.to ?? '');
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, Buffer.concat([before, Buffer.from(fault.bytes ?? [])]));
}

describe('data:check finds a planted fault: ', () => {
  it.each(FAULTS)('$rule', async (fault) => {
    await plant(fault);
    const { code, lines } = await fixture.check();
    expect(lines).toContain(`harbour-talks/${fault.says}`);
    expect(code).toBe(1);
    expect(lines).not.toContain('ok');
  });

  it('one for each rule, each named by file, line and remedy', () => {
    expect(new Set(FAULTS.map(({ rule }) => rule)).size).toBe(FAULTS.length);
    expect(FAULTS.length).toBeGreaterThanOrEqual(36);
    for (const { says } of FAULTS) expect(says).toMatch(/^[^:]+\.\w+:\d+: \S.*; \S/);
  });
});

describe('data:check finds nothing wrong with the fixture', () => {
  it('where its texts are at hand', async () => {
    expect((await fixture.check()).code).toBe(0);
  });

  it('where they are not, and says so', async () => {
    const { code, lines } = await fixture.check('nowhere');
    expect(code).toBe(0);
    expect(lines.join('\n')).toContain('not re-checked');
  });
});
