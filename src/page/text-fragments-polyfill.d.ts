/** As much of the library as is used; it comes without types. */
declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  export const GenerateFragmentStatus: {
    readonly SUCCESS: 0;
    readonly INVALID_SELECTION: 1;
    readonly AMBIGUOUS: 2;
    readonly TIMEOUT: 3;
    readonly EXECUTION_FAILED: 4;
  };

  /** Finds words that lead to a range and to no other place of the document. Moves the range's ends to those of words. */
  export function generateFragmentFromRange(range: Range): {
    readonly status: 0 | 1 | 2 | 3 | 4;
    readonly fragment?: {
      readonly textStart: string;
      readonly textEnd?: string;
      readonly prefix?: string;
      readonly suffix?: string;
    };
  };
}
