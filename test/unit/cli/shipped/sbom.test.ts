import { describe, expect, test } from 'vitest';
import { billOf } from '../../../../src/cli/shipped/sbom';

const component = (name: string, version: string, scope = 'required') => ({
  'bom-ref': `${name}@${version}`,
  name,
  version,
  scope,
  licenses: [{ license: { id: 'MIT' } }],
});

/** As npm writes it: all that is installed, in a folder that has another name than the product. */
const WRITTEN = {
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  metadata: { component: { 'bom-ref': 'gloss@1.0.0', type: 'library', name: 'folder' } },
  components: [
    component('a', '1.0.0'),
    component('b', '2.0.0'),
    component('b', '1.0.0'),
    component('tool', '3.0.0', 'optional'),
    component('test-runner', '4.0.0', 'optional'),
  ],
  dependencies: [
    { ref: 'gloss@1.0.0', dependsOn: ['a@1.0.0', 'tool@3.0.0', 'test-runner@4.0.0'] },
    { ref: 'a@1.0.0', dependsOn: ['b@2.0.0'] },
    { ref: 'b@2.0.0', dependsOn: [] },
    { ref: 'test-runner@4.0.0', dependsOn: ['b@1.0.0'] },
  ],
};

const SHIPPED = [
  { name: 'a', version: '1.0.0' },
  { name: 'b', version: '2.0.0' },
  { name: 'tool', version: '3.0.0' },
];

describe('the bill of materials', () => {
  test('lists what the bundles hold, and what of it needs what', () => {
    const bill = billOf(WRITTEN, [...SHIPPED, ...SHIPPED]);
    expect(bill.components.map((one) => one['bom-ref'])).toEqual([
      'a@1.0.0',
      'b@2.0.0',
      'tool@3.0.0',
    ]);
    expect(bill.dependencies).toEqual([
      { ref: 'gloss@1.0.0', dependsOn: ['a@1.0.0', 'tool@3.0.0'] },
      { ref: 'a@1.0.0', dependsOn: ['b@2.0.0'] },
      { ref: 'b@2.0.0', dependsOn: [] },
    ]);
  });

  test('counts a build tool whose code is shipped as part of the product', () => {
    const [tool] = billOf(WRITTEN, SHIPPED).components.filter(({ name }) => name === 'tool');
    expect(tool).toEqual(component('tool', '3.0.0'));
  });

  test('keeps what else npm says, and names the product', () => {
    expect(billOf(WRITTEN, SHIPPED)).toMatchObject({
      specVersion: '1.5',
      metadata: { component: { type: 'application', name: 'gloss' } },
    });
  });

  test.each([
    ['a package that it lacks', { name: 'c', version: '1.0.0' }, 'c@1.0.0'],
    ['one that it has in another version', { name: 'a', version: '1.0.1' }, 'a@1.0.1'],
  ])('is refused for %s', (_what, shipped, named) => {
    expect(() => billOf(WRITTEN, [...SHIPPED, shipped])).toThrow(
      `The lock file does not name ${named}, which the bundles hold`,
    );
  });

  test('is refused where it is no such bill', () => {
    expect(() => billOf({ bomFormat: 'SPDX' }, SHIPPED)).toThrow();
  });
});
