/** How settings name a site: the host without a leading "www.", or the scheme where there is no host (`file:`). */
export function siteOf(url: string): string {
  if (!URL.canParse(url)) return '';
  const { hostname, protocol } = new URL(url);
  return hostname === '' ? protocol : hostname.replace(/^www\./, '');
}

/** Whether a list has a site: by its name, or by a pattern such as `*.example.org`, which means that site and all below it. */
export function isListed(list: readonly string[], site: string): boolean {
  return list.some(
    (entry) => entry === site || (entry.startsWith('*.') && `.${site}`.endsWith(entry.slice(1))),
  );
}
