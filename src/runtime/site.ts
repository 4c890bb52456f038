/** How settings name a site: the host without a leading "www.", or the scheme where there is no host (`file:`). */
export function siteOf(url: string): string {
  if (!URL.canParse(url)) return '';
  const { hostname, protocol } = new URL(url);
  return hostname === '' ? protocol : hostname.replace(/^www\./, '');
}
