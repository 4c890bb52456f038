/** The files of the page-side script, each in the order in which they must run. */

/** What runs in every frame of every page. */
export const PAGE_FILES = ['fold.js', 'names.js', 'reader.js'];

/** What comes into a frame once a known name stands there. */
export const MARKS_FILES = ['lists.js', 'marks.js'];
