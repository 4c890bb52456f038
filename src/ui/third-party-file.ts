/** The packaged file with the licences of all whose code is in the extension, which the build writes. */
export const THIRD_PARTY_FILE = 'THIRD_PARTY.txt';
