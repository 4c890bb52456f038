/**
 * A source text as JSON-LD names it. A pack knows no address of a text and guesses none; it knows its SHA-256, and
 * RFC 6920 makes that an IRI, which anyone who has the text can work out and compare.
 */

/**
 * The `ni` IRI of a text.
 * @param sha256 64 hex digits, as a pack gives them
 */
export function digestIri(sha256: string): string {
  const bytes = Array.from(sha256.matchAll(/../g), ([pair]) => Number.parseInt(pair, 16));
  const base64 = btoa(String.fromCharCode(...bytes));
  return `ni:///sha-256;${base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}
