/**
 * The host that a reader means by what was typed or pasted: "example.org", "www.example.org/news" or a whole address.
 * @returns `undefined` where it is no web site's name.
 */
export function siteFrom(typed: string): string | undefined {
  const text = typed.trim();
  if (text === '' || /\s/u.test(text)) return undefined;
  const address = /^[a-z][a-z0-9+.-]*:\/\//iu.test(text) ? text : `https://${text}`;
  const url = URL.parse(address);
  if (!url || !/^https?:$/u.test(url.protocol) || url.hostname === '') return undefined;
  const isName =
    url.hostname === 'localhost' || url.hostname.includes('.') || url.hostname.startsWith('[');
  return isName && !url.hostname.startsWith('.') ? url.hostname : undefined;
}
