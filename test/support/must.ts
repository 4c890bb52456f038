/** A value that a test relies on; fails the test with a sentence where it is missing. */
export function must<T>(value: T | null | undefined): T {
  if (value === null || value === undefined)
    throw new Error('The test relies on a value that is not there.');
  return value;
}
