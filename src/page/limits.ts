/** Every number of the page side that is a choice, with its unit and its reason. */

/** Entities kept for a document. A page can plant names to learn which are known; this bounds what it learns. */
export const MOST_ENTITIES = 500;
/** Mentions kept for a document: more would slow scrolling, and no reader follows them. */
export const MOST_MENTIONS = 10_000;
/**
 * Milliseconds after which a slice of work ends at the next look at the clock: with what comes after it (working out mentions) it should
 * take no more than 8, half a frame at 60 Hz, so that the page keeps the other half.
 */
export const SLICE_MS = 5;
/** Milliseconds for a slice and what comes after it: of the 8, one is left for what goes on between two looks at the clock. */
export const WHOLE_MS = 7;
/** Milliseconds for a slice where what comes after it takes longer than that: work must get on. */
export const LEAST_SLICE_MS = 2;
/** Milliseconds that changes are gathered before they are scanned: below what a reader notices, above a re-render's burst. */
export const GATHER_MS = 50;
/**
 * Reading changes rests so many times as long as it took last: a page that changes all the time loses a twentieth to it, not
 * more (tried without: a counter in a page of 10,000 mentions took a third of all time).
 */
export const CHANGE_REST = 20;
/** Milliseconds that changes are gathered at most: a name that comes in a page that is heavy to read is marked within a second. */
export const MOST_GATHER_MS = 1000;
/**
 * Mentions painted at a time before the margin around the screen narrows: painted ranges tax every frame in which a page changes
 * (measured: a frame of 5 ms took 11 with 200 ranges, 16 with 500, 33 with 2,000).
 */
export const MANY_PAINTED = 200;
/** Screens around the screen in which mentions are painted: enough that fast scrolling meets painted marks. */
export const FAR_REACH = 1.5;
/** The same where there are many; one is promised, and the rest is for what stands a little outside its block. */
export const NEAR_REACH = 1.1;
/** Of a screen: how far a mention may stand outside its block before its own place is asked instead. */
export const OUTSIDE = 0.1;
/**
 * Elements observed for their nearness. Each costs about a microsecond in every frame in which a page is laid out (measured: a
 * frame of 14 ms took 22 with 5,000, and no more than 14 with 1,000).
 */
export const MOST_OBSERVED = 1000;
/** Mentions in one text whose places are measured; of more, the others are between two of those. */
export const MOST_MEASURED = 256;
/**
 * Mentions up to which their order is found by comparing them; of more, by a walk over all texts. The browser compares two of many
 * siblings by counting through them (tried: 5,000 paragraphs took 140 ms to sort).
 */
export const FEW_TO_SORT = 64;
/** Milliseconds until new or changed mentions near the screen are looked at: a frame, so that the browser has laid them out. */
export const LOOK_MS = 20;
/** The same for those far from it, which are only counted. */
export const COUNT_MS = 100;
/** Looking again rests so many times as long as it took last: a page that changes all the time loses a fortieth to it, not more. */
export const REST = 40;
/** While a page is read, working out its mentions rests so many times as long as it took last: all are gone through each time. */
export const SETTLE_REST = 4;
/** Milliseconds after reading between looks for shadow trees that came without a change of the document. */
export const LATE_ROOTS_MS: readonly number[] = [250, 1000, 4000, 16_000];
/** Milliseconds from a change until likely hosts are asked: thousands may be, which costs more than reading a small change. */
export const LIKELY_MS = 200;
/** Elements that such a look goes through at most (0.3 ms); in larger documents only those that are likely hosts are asked. */
export const SMALL_DOCUMENT = 4000;
/** Milliseconds that a mention jumped to stays lit. */
export const FLASH_MS = 1200;
/** Mentions of a frame that are told to the panel with the words around them: a longer list nobody reads, and each costs a walk. */
export const MOST_LISTED = 500;
/** Milliseconds between looks at which mentions are on the screen, while the page scrolls and a panel follows. */
export const VIEW_MS = 100;
/** Milliseconds after the last scroll until one more look: by then what came into sight is painted. */
export const VIEW_REST_MS = 400;
/** UTF-16 units of the text on each side of a mention that the panel is told: half a line of it. */
export const WORDS_AROUND = 48;
