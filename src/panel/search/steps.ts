/** Where the keys lead among results. Pure. */

/**
 * The item to go to, or that the list is to be left for the box; `undefined` where a key means nothing here.
 * @param isHeading for each item whether it is a heading, which is passed over
 * @param from the item with the focus
 */
export function stepOf(
  key: string,
  isHeading: readonly boolean[],
  from: number | undefined,
): number | 'leave' | undefined {
  if (from === undefined) return undefined;
  const before = isHeading.lastIndexOf(false, from - 1);
  const after = isHeading.indexOf(false, from + 1);
  switch (key) {
    case 'ArrowDown':
      return after === -1 ? undefined : after;
    case 'ArrowUp':
      // A negative place would be counted from the end.
      return from === 0 || before === -1 ? 'leave' : before;
    case 'Home':
      return isHeading.indexOf(false);
    case 'End':
      return isHeading.lastIndexOf(false);
    case 'Escape':
      return 'leave';
    default:
      return undefined;
  }
}
