/** The small schemas that the pack format is made of. */
import * as v from 'valibot';
import { EDTF_FORM, isEdtf } from './edtf';

/** A stable id: lower-case words joined by hyphens, such as `zamir-kabulov`. */
export const slug = v.pipe(
  v.string(),
  v.regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'an id is lower-case letters and digits joined by hyphens, such as "zamir-kabulov"',
  ),
);

// Regular expressions rather than functions where they can say it: then the published JSON Schema says it too.
const UNPADDED = /^(?:\S(?:[\s\S]*\S)?)?$/u;
// None of: C0 and C1 except tab and newline, Unicode's own breaks of lines and paragraphs (which end what isolates a text), bidi
// controls, interlinear and tag characters, which can disguise what a reader sees; halves of a surrogate pair (Cs), which are no text at all.
const SAFE =
  /^[^\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFFF9-\uFFFB\u{E0000}-\u{E007F}\p{Cs}]*$/u;

/** Text that a reader sees; never empty, never padded, free of control and direction-changing characters. */
export const text = v.pipe(
  v.string(),
  v.nonEmpty('this text must not be empty'),
  v.regex(UNPADDED, 'this text must not begin or end with a space'),
  v.regex(SAFE, 'control, direction or tag characters are not allowed here'),
);

/** A place in a text, in code points. */
export const position = v.pipe(
  v.number(),
  v.integer('a position is a whole number of code points'),
  v.minValue(0, 'a position counts from 0'),
);

const NOT_EDTF =
  'a date has one of the EDTF forms used here, such as "2021-10-20", "2021-10", "198X" or "1979/1989"';

/** A date or interval in EDTF. What its form cannot say is checked apart: that there is such a day, and the order of two. */
export const edtf = v.pipe(
  v.string('put the date in quotation marks, such as "2021-10-20"'),
  v.regex(EDTF_FORM, NOT_EDTF),
  v.check((date) => !EDTF_FORM.test(date) || isEdtf(date), NOT_EDTF),
);
