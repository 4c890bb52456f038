/** Every number of the page side that is a choice, with its unit and its reason. */

/** Entities kept for a document. A page can plant names to learn which are known; this bounds what it learns. */
export const MOST_ENTITIES = 500;
/** Mentions kept for a document: more would slow scrolling, and no reader follows them. */
export const MOST_MENTIONS = 10_000;
/** Milliseconds of one slice of work: half a frame at 60 Hz, so that the page keeps the other half. */
export const SLICE_MS = 8;
/** Milliseconds that changes are gathered before they are scanned: below what a reader notices, above a re-render's burst. */
export const GATHER_MS = 50;
/** Milliseconds between looks at whether hidden text has been revealed, while a page changes attributes all the time. */
export const REVEAL_MS = 200;
/** Milliseconds that a mention jumped to stays lit. */
export const FLASH_MS = 1200;
