import type { ExportedFile } from '../pack/export';

/** In ms. A browser reads the blob after the click has been dealt with, and perhaps asks the reader where to first. */
const READ_BY_THEN = 60_000;

/** Gives a file to the browser to save, as a download. */
export function saveFile({ filename, mediaType, text }: ExportedFile): void {
  const url = URL.createObjectURL(new Blob([text], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = filename;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), READ_BY_THEN);
}
