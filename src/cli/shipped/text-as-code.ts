/**
 * Where a build makes code or markup of text. Source is linted for it, and the extension's own pages are under Trusted Types; this reads what
 * packages brought along into the scripts for pages of the web, which no policy of ours guards.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const WAYS: readonly RegExp[] = [
  /(?<![\w$.])eval(?:\s*\))?\s*\(/g,
  /(?<![\w$.])Function\s*\(/g,
  /\.(?:innerHTML|outerHTML|srcdoc)\s*\+?=(?!=)/g,
  /\.(?:insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|parseHTMLUnsafe)\s*\(/g,
  /\bdocument\s*\.\s*write(?:ln)?\s*\(/g,
];

/** The places in a script's text, each with what stands around it. */
export function textAsCode(script: string): string[] {
  return WAYS.flatMap((way) => [...script.matchAll(way)]).map(({ index }) =>
    script.slice(Math.max(0, index - 20), index + 40),
  );
}

/** The places in all scripts of a build, each with its file. */
export async function textAsCodeIn(build: string): Promise<string[]> {
  const files = await readdir(build, { recursive: true });
  const found = await Promise.all(
    files
      .filter((file) => file.endsWith('.js'))
      .sort()
      .map(async (file) =>
        textAsCode(await readFile(join(build, file), 'utf8')).map((at) => `${file}: … ${at} …`),
      ),
  );
  return found.flat();
}
