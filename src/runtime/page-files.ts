/** The files of the page-side script, each in the order in which they must run. */

/** What runs in every frame of every page. */
export const PAGE_FILES = ['fold.js', 'names.js', 'reader.js'];

/** What comes into a frame on demand. */
export const PARTS = {
  /** Once a known name stands there. */
  marks: ['lists.js', 'marks.js'],
  /** Once a reader asks for a link to a sentence. */
  link: ['link.js'],
  /** Once the side panel lists the mentions of the page. */
  here: ['here.js'],
} as const satisfies Record<string, readonly string[]>;

export type Part = keyof typeof PARTS;
