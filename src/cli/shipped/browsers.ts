/** The browsers that the extension is built for, as the build names them. */
export const BROWSERS = ['chrome', 'firefox'] as const;

export type Browser = (typeof BROWSERS)[number];

/** The folder of a browser's build, in the folder of builds. */
export function buildFolder(browser: Browser): string {
  return `${browser}-mv3`;
}
