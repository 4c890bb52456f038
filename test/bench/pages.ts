/** The pages to measure on: made ones, and those of a folder. */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';

const PROSE =
  'The committee met again in the morning and went through the papers one by one, as it had the day before. ';

/** A page of paragraphs, of which every n-th names somebody. */
export function prose(paragraphs: number, every: number): string {
  const body = Array.from({ length: paragraphs }, (_, i) => {
    const named =
      every !== Infinity && i % every === 0
        ? 'Then <b>Zamir</b> Kabulov spoke of the Moscow format. '
        : '';
    return `<p>${PROSE}${named}${PROSE}</p>`;
  });
  return `<!doctype html><meta charset="utf-8"><body>${body.join('\n')}`;
}

/** Made pages by name. `dense` holds 660 mentions in 85 kB. */
export const MADE: readonly (readonly [name: string, html: string])[] = [
  ['generated-100kB', prose(450, 20)],
  ['generated-1MB', prose(4500, 20)],
  ['generated-dense', prose(330, 1)],
];

/** One text of 10 MB in lines, as a log or a dump is shown, with a name in every hundredth line. */
export const LONG = `<!doctype html><meta charset="utf-8"><body><pre>${`${`${PROSE}\n`.repeat(100)}Then Zamir Kabulov spoke of the Moscow format.\n`.repeat(950)}</pre>`;

/** HTML files of a folder, by name; none where it is absent. */
export async function pagesIn(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  return (await readdir(folder)).filter((file) => file.endsWith('.html')).sort();
}
