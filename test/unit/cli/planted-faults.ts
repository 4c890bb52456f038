/** The faults of `planted-faults.yaml`, one for each rule of the check. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export interface Fault {
  readonly rule: string;
  /** The file, below the pack's folder. */
  readonly in: string;
  /** What is replaced; absent for a file that is not there. */
  readonly from?: string;
  readonly to?: string;
  /** Bytes that are put after the file, which no text could hold. */
  readonly bytes?: readonly number[];
  /** The line that the check prints. */
  readonly says: string;
}

export const FAULTS = parse(
  readFileSync(join(import.meta.dirname, 'planted-faults.yaml'), 'utf8'),
) as readonly Fault[];
