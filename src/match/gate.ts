/** The gates of DESIGN.md §4.4 as numbers, as the index holds them. `never` is not among them: such names are not indexed. */
export const ALWAYS = 0;
export const AFTER_FULL_NAME = 1;
export const WITH_CONTEXT = 2;
/** What `with-context` is for a person's name (`company.ts`). */
export const WITH_COMPANY = 3;

export type GateNumber =
  typeof ALWAYS | typeof AFTER_FULL_NAME | typeof WITH_CONTEXT | typeof WITH_COMPANY;
