/**
 * A reader's own copy of a source: read on this device, and believed only where it is, byte for byte, the text in which the
 * pack's positions were counted. Nothing is stored and nothing sent.
 */
import { CodePointText } from '../../pack/code-points';
import type { Source } from '../../pack/types';

/** What is asked of a file: a browser's `File`, or a test's. */
export type CopyFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

/** A copy that fits. */
export interface SourceCopy {
  readonly name: string;
  readonly text: CodePointText;
}

/** Why a file was not taken. */
export type CopyProblem =
  | { readonly kind: 'several' }
  | { readonly kind: 'too-large' | 'empty' | 'unreadable' | 'not-utf8'; readonly name: string }
  /** The digest that the pack gives, and the file's own. */
  | {
      readonly kind: 'mismatch';
      readonly name: string;
      readonly expected: string;
      readonly found: string;
    };

export type ReadCopy =
  | { readonly ok: true; readonly copy: SourceCopy }
  | { readonly ok: false; readonly problem: CopyProblem };

/** In bytes. An article has some ten thousand; a file beyond this is no text that anybody quotes from, and would stall the panel. */
export const LARGEST_COPY = 5 * 1024 * 1024;

/** The SHA-256 of bytes, in lower-case hex digits. */
export async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Text from UTF-8; `undefined` where the bytes are not UTF-8. A byte order mark is left out, as where the pack was made. */
function decoded(bytes: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Reads a file and holds it against a source. Never throws. */
export async function readCopy(
  file: CopyFile,
  source: Pick<Source, 'sha256'>,
  digest: (bytes: ArrayBuffer) => Promise<string> = sha256,
): Promise<ReadCopy> {
  const { name } = file;
  const no = (problem: CopyProblem): ReadCopy => ({ ok: false, problem });
  if (file.size > LARGEST_COPY) return no({ kind: 'too-large', name });
  try {
    const bytes = await file.arrayBuffer();
    if (bytes.byteLength === 0) return no({ kind: 'empty', name });
    // Before the digest: of a PDF this is the more helpful thing to say.
    const text = decoded(bytes);
    if (text === undefined) return no({ kind: 'not-utf8', name });
    const found = await digest(bytes);
    const expected = source.sha256;
    if (found !== expected) return no({ kind: 'mismatch', name, expected, found });
    return { ok: true, copy: { name, text: new CodePointText(text) } };
  } catch {
    // A folder, a file that is gone, or one that the reader may not read.
    return no({ kind: 'unreadable', name });
  }
}
