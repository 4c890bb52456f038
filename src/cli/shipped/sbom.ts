/** The bill of materials of the extension: of all that the lock file names, what the bundles hold, in CycloneDX's form. */
import * as v from 'valibot';
import type { NameAndVersion } from './packages';

/** As much of CycloneDX 1.5 as is looked at; all else is passed on. */
const Component = v.looseObject({
  'bom-ref': v.string(),
  name: v.string(),
  version: v.string(),
});
const Bill = v.looseObject({
  bomFormat: v.literal('CycloneDX'),
  metadata: v.looseObject({ component: v.looseObject({ 'bom-ref': v.string() }) }),
  components: v.array(Component),
  dependencies: v.array(v.looseObject({ ref: v.string(), dependsOn: v.array(v.string()) })),
});

export type Bill = v.InferOutput<typeof Bill>;

/**
 * Leaves of npm's bill, which lists all that is installed for building too, what is shipped. Build tools that leave code of their own in
 * the bundles stay, though npm counts them among what is for developers only.
 * @param written the output of `npm sbom --sbom-format cyclonedx`
 * @param shipped the packages in the bundles
 * @throws Error that names the packages in the bundles which the bill does not have in that version
 */
export function billOf(written: unknown, shipped: readonly NameAndVersion[]): Bill {
  const bill = v.parse(Bill, written);
  const key = ({ name, version }: NameAndVersion) => `${name}@${version}`;
  const wanted = new Set(shipped.map(key));
  const components = bill.components
    .filter((component) => wanted.has(key(component)))
    // npm says of them how they are needed for building; here they are part of the product.
    .map((component) => ({ ...component, scope: 'required' }));
  const listed = new Set(components.map(key));
  const missing = [...wanted].filter((one) => !listed.has(one));
  if (missing.length > 0) {
    throw new Error(
      `The lock file does not name ${missing.join(', ')}, which the bundles hold: run “npm ci” and build again.`,
    );
  }
  const refs = new Set(components.map((component) => component['bom-ref']));
  const { component } = bill.metadata;
  const product = component['bom-ref'];
  const dependencies = bill.dependencies
    .filter(({ ref }) => refs.has(ref) || ref === product)
    .map((one) => ({ ...one, dependsOn: one.dependsOn.filter((ref) => refs.has(ref)) }));
  // npm takes the folder's name for the product's.
  const named = { ...component, type: 'application', name: product.split('@')[0] };
  return { ...bill, metadata: { ...bill.metadata, component: named }, components, dependencies };
}
