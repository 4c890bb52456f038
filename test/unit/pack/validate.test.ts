import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPack } from '../../../src/pack/check';
import { validatePack } from '../../../src/pack/validate';
import { fixturePack } from './fixture';

/** A list nested `depth` times. */
function nested(depth: number): unknown {
  let value: unknown = [];
  for (let i = 0; i < depth; i++) value = [value];
  return value;
}

/** Every place in a JSON value, as the mapping or list that holds it and the key. */
function places(value: unknown): [holder: Record<string, unknown>, key: string][] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [
    [holder, key] as [Record<string, unknown>, string],
    ...places(holder[key]),
  ]);
}

// No account of the fixture needs a fact, so a pack without facts is sound.
const isEmptyList = (json: unknown): boolean => Array.isArray(json) && json.length === 0;

const outcome = (json: unknown): string[] => {
  const result = validatePack(json);
  return result.ok ? ['ok'] : result.problems.map((p) => `${p.path.join('.')}: ${p.message}`);
};

describe('validatePack', () => {
  it('takes a sound pack and gives an equal copy', () => {
    const pack = fixturePack();
    const result = validatePack(JSON.parse(JSON.stringify(pack)));
    expect(result).toEqual({ ok: true, pack });
  });

  it.each([undefined, null, 0, '', 'pack', true, () => 1, Symbol('x'), 10n, NaN])(
    'refuses %s',
    (value) => expect(validatePack(value).ok).toBe(false),
  );

  it('refuses what throws when it is read', () => {
    const hostile = {
      get format(): never {
        throw new Error('no');
      },
    };
    expect(outcome(hostile)).toEqual([': the pack cannot be read']);
  });

  it('refuses deep nesting anywhere without running out of stack', () => {
    const pack = { ...fixturePack(), facts: nested(100_000) };
    expect(validatePack(pack).ok).toBe(false);
    expect(validatePack(nested(100_000)).ok).toBe(false);
    const text = `{"format":1,"facts":${'['.repeat(5000)}${']'.repeat(5000)}}`;
    expect(validatePack(JSON.parse(text)).ok).toBe(false);
  });

  it('refuses keys that would change a prototype, and changes none', () => {
    const text = JSON.stringify(fixturePack()).replace('{', '{"__proto__":{"polluted":1},');
    expect(outcome(JSON.parse(text))).toEqual(['__proto__: "__proto__" is not a key here']);
    const inner = JSON.stringify(fixturePack()).replace('"facts":[{', '"facts":[{"constructor":1,');
    expect(outcome(JSON.parse(inner))).toEqual([
      'facts.0.constructor: "constructor" is not a key here',
    ]);
    expect({}).not.toHaveProperty('polluted');
  });

  it('tells of links and rules with paths', () => {
    const pack = fixturePack();
    const [first] = pack.quotes;
    if (first) first.speaker = 'nobody';
    expect(outcome(pack)).toEqual([
      'quotes.0.speaker: speaker leads to "nobody", which is not in this pack',
    ]);
  });

  it('holds events against entities', () => {
    const without = { ...fixturePack(), events: [] };
    expect(outcome(without)).toEqual(['entities.4: the event "may-meeting" is not among events']);
    const pack = fixturePack();
    const [event] = pack.events;
    if (!event) throw new Error('the fixture has no event');
    expect(outcome({ ...pack, events: [event, event] })).toEqual([
      'events.1: "may-meeting" is not among the entities of kind event, or listed here twice',
    ]);
    expect(outcome({ ...pack, events: [{ ...event, label: 'Another' }] })).toEqual([
      'events.0: the event "may-meeting" differs from the entity of that id',
    ]);
  });

  it('takes time in proportion to a pack of bad links: only the first are given a near id', () => {
    const pack = fixturePack();
    const [fact] = pack.facts;
    if (!fact) throw new Error('the fixture has no fact');
    pack.facts = Array.from({ length: 200 }, (_, i) => ({
      ...fact,
      id: `fact-${i}`,
      claimedBy: 'tom-os',
    }));
    const problems = checkPack(pack);
    expect(problems).toHaveLength(200);
    expect(problems.filter((p) => p.remedy.includes('tom-osk'))).toHaveLength(20);
  });

  it('tells of a thousand faults of form and a hundred unknown keys of one mapping, not of all', () => {
    const keys = Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`key-${i}`, i]));
    expect(outcome({ ...fixturePack(), ...keys })).toHaveLength(100);
    expect(
      outcome({ ...fixturePack(), facts: Array.from({ length: 1001 }, () => 1) }),
    ).toHaveLength(1000);
  });

  it('never throws on any JSON', () => {
    const keys = ['facts', 'entities', 'format', 'toString', '__proto__'];
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...keys), (json, key) => {
        expect(validatePack(json).ok).toBe(false);
        const pack = fixturePack();
        Object.defineProperty(pack, key, { value: json, enumerable: true });
        const isSound = key === 'format' ? json === 1 : key === 'facts' && isEmptyList(json);
        expect(validatePack(pack).ok).toBe(isSound);
      }),
    );
  });

  it('never throws on a sound pack with one value changed, and passes on known keys only', () => {
    const count = places(fixturePack()).length;
    const anything = fc.oneof(fc.jsonValue(), fc.string({ unit: 'binary' }), fc.integer());
    fc.assert(
      fc.property(fc.nat(count - 1), anything, fc.boolean(), (index, value, remove) => {
        const pack = fixturePack();
        const place = places(pack)[index];
        if (!place) throw new Error('no such place');
        const [holder, key] = place;
        if (remove) Reflect.deleteProperty(holder, key);
        else holder[key] = value;
        const result = validatePack(pack);
        if (result.ok) expect(JSON.parse(JSON.stringify(result.pack))).toEqual(result.pack);
        else {
          for (const { message, remedy } of result.problems) {
            expect(message).toMatch(/\S/);
            expect(remedy).toMatch(/\S/);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});
