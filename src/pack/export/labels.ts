/** The labels of entities or sources, by id. */
export function labelsOf(
  items: readonly { readonly id: string; readonly label: string }[],
): ReadonlyMap<string, string> {
  return new Map(items.map(({ id, label }) => [id, label]));
}
