/** Whether something unknown (a file that a reader brings, a stored value) is a sound pack. */
import * as v from 'valibot';
import { checkPack } from './check';
import type { Problem } from './problem';
import { Pack as PackSchema } from './schema';
import { schemaProblems } from './schema-problems';
import type { Pack } from './types';

export type Validated =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Checks a value that came from `JSON.parse` or a structured clone against the schema and all rules of the format.
 * Never throws. The pack returned is a copy that holds known keys only.
 */
export function validatePack(json: unknown): Validated {
  try {
    const parsed = v.safeParse(PackSchema, json);
    if (!parsed.success) return { ok: false, problems: schemaProblems(parsed.issues) };
    const problems = checkPack(parsed.output);
    return problems.length === 0 ? { ok: true, pack: parsed.output } : { ok: false, problems };
  } catch {
    // Getters and proxies may throw when read; JSON has neither.
    const remedy = 'a pack is what JSON can hold';
    return { ok: false, problems: [{ path: [], message: 'the pack cannot be read', remedy }] };
  }
}
