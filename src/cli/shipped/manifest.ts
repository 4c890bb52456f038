/** The manifests as built, held against the reviewed ones: a permission, host or file that a page can reach changes in review or not at all. */
import { canonicalize, createTwoFilesPatch } from 'diff';
import { readFile } from 'node:fs/promises';

/** One key order, so that only what a browser can tell apart differs. Lists keep theirs: scripts run in it. */
function spelled(manifest: unknown): string {
  return `${JSON.stringify(
    canonicalize(manifest, null, null, (_key, value: unknown) => value),
    null,
    2,
  )}\n`;
}

/**
 * What differs between a reviewed manifest and a built one, as a unified diff; undefined where nothing does.
 * @param reviewed path of the reviewed file
 * @param built path of the file as built
 * @throws Error where one can't be read, SyntaxError where one is no JSON
 */
export async function manifestChange(reviewed: string, built: string): Promise<string | undefined> {
  const read = async (path: string) => spelled(JSON.parse(await readFile(path, 'utf8')));
  const [then, now] = await Promise.all([read(reviewed), read(built)]);
  return then === now ? undefined : createTwoFilesPatch(reviewed, built, then, now);
}
