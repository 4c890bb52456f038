/**
 * The site that a reader means by what was typed or pasted, as settings name sites: "example.org" for itself, for
 * "www.example.org/news" and for a whole address; a pattern such as "*.example.org", which means that site and all below it; and
 * "file:" for files of this device.
 * @returns `undefined` where it is no site's name.
 */
export function siteFrom(typed: string): string | undefined {
  const text = typed.trim();
  if (text === '' || /\s/u.test(text)) return undefined;
  if (/^file:/iu.test(text)) return 'file:';
  if (text.startsWith('*.')) {
    const below = hostOf(text.slice(2));
    return below === undefined ? undefined : `*.${below}`;
  }
  return hostOf(text)?.replace(/^www\./u, '');
}

function hostOf(text: string): string | undefined {
  const address = /^[a-z][a-z0-9+.-]*:\/\//iu.test(text) ? text : `https://${text}`;
  const url = URL.parse(address);
  if (!url || !/^https?:$/u.test(url.protocol)) return undefined;
  // A lone number is read as an address, too.
  if (!/[.[]|localhost/u.test(text)) return undefined;
  const { hostname } = url;
  const isName = hostname === 'localhost' || hostname.includes('.') || hostname.startsWith('[');
  return isName && !/^\.|\*/u.test(hostname) ? hostname : undefined;
}
