// @vitest-environment jsdom
import '../../support/page-dom';
import { describe, expect, test } from 'vitest';
import { AFTER_FULL_NAME, WITH_CONTEXT } from '../../../src/match/gate';
import type { Found } from '../../../src/match/resolve';
import type { Lead } from '../../../src/match/scan';
import { type BlockLeads, LeadReader, mayOpen } from '../../../src/page/leads';
import type { Run } from '../../../src/page/run';
import { Sift } from '../../../src/page/sift';
import { Walker } from '../../../src/page/walker';
import { foundIn, matcherOf } from '../../support/matcher';

const matcher = matcherOf([
  ['Zamir Kabulov', 0],
  ['Kabulov', 0, AFTER_FULL_NAME],
  ['Thomas West', 1, WITH_CONTEXT],
  ['U.S.', 2, AFTER_FULL_NAME],
]);

/** A page of one paragraph, and what a sift says of it. */
function sifted(html: string): { block: Element; leads: (Lead | null)[]; placed: BlockLeads } {
  const block = document.createElement('p');
  block.innerHTML = html;
  document.body.replaceChildren(block);
  const told: { text: Text; lead: Lead | null }[] = [];
  new Sift(matcher, document.body, (_, text, lead) => told.push({ text, lead })).walk(() => false);
  const placed = told.map(({ text, lead }) => lead && { text, lead });
  const isKnown = (each: (typeof placed)[number]): each is NonNullable<typeof each> =>
    each !== null;
  return {
    block,
    leads: told.map(({ lead }) => lead),
    placed: placed.every(isKnown) ? placed : null,
  };
}

describe('a lead by which a document may come to have mentions', () => {
  test.each<[what: string, html: string, may: boolean[]]>([
    ['a name that is safe alone', 'Zamir Kabulov spoke.', [true, false]],
    ['a surname', 'Kabulov spoke.', [false]],
    ['a name that needs company', 'Thomas West spoke.', [false]],
    ['a surname that is all of a text', '<b>Kabulov</b> spoke.', [false]],
    ['one with a stop that may come in the next text', 'The <b>U.S</b>. spoke.', [true]],
    ['one that may go on in the next text', 'Zamir <b>Kabulov spoke</b>.', [true, false]],
    ['one within a word that runs through two texts', 'Kab<b>ulov</b>.', [true]],
  ])('%s', (_, html, may) => {
    expect(sifted(html).leads.map((lead) => mayOpen(matcher, lead))).toEqual(may);
  });
});

describe('a long run', () => {
  const text = 'nobody spoke of Zamir Kabulov and Thomas West, but once Kabulov did. '.repeat(2000);

  test.each([
    ['without leads', false],
    ['by its leads', true],
  ])('%s is read in stretches, and what is found is what a scan of it finds', (_, byLeads) => {
    const { block, placed } = sifted(`${text}<b>${text}</b>${text}`);
    const reader = new LeadReader(matcher, byLeads ? placed : null);
    let stretches = 0;
    const given: Run[] = [];
    const found: { name: number; start: number; end: number }[] = [];
    const walker = new Walker(block, 'own', {
      block: () => undefined,
      run: (run, enough) => {
        stretches++;
        given.push(run);
        const candidates = reader.candidates(run, enough);
        if (candidates === null) return false;
        for (const { name, start, end, from, to, nodes } of candidates) {
          found.push({ name, start, end });
          expect([nodes[0], nodes.at(-1)]).toEqual([from.node, to.node]);
          expect(from.node.data.slice(from.offset)).toMatch(/^(?:Zamir|Kabulov|Thomas)/u);
        }
        return true;
      },
    });
    while (!walker.walk(() => true)) expect(found).toEqual([]);
    expect(stretches).toBeGreaterThan(20);
    expect(new Set(given).size).toBe(1);
    // By its leads the surname within a full name is passed over, which is no mention there.
    const isWithin = ({ end }: Found, before?: Found): boolean => end === before?.end;
    expect(found).toEqual(
      foundIn(matcher, text.repeat(3)).filter((f, i, all) => !(byLeads && isWithin(f, all[i - 1]))),
    );
    expect(reader.isBehind).toBe(false);
  });
});
