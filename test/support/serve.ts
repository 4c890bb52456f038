/** Serves pages from memory and from `test/pages` on a free port of this machine, for tests, demo and bench. */
import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.css': 'text/css; charset=utf-8',
};

export interface Pages {
  /** Address of a page by its path, such as `/talks.html`. */
  url(path: string, host?: string): string;
  /** Puts a page into memory and gives its address. */
  add(path: string, html: string, headers?: Record<string, string>): string;
  close(): Promise<void>;
}

/** @param folder where files are looked for that are not in memory */
export async function servePages(folder: string): Promise<Pages> {
  const memory = new Map<string, { html: string; headers: Record<string, string> }>();
  const server: Server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const kept = memory.get(path);
    if (kept) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...kept.headers });
      response.end(kept.html);
      return;
    }
    readFile(join(folder, normalize(path))).then(
      (file) => {
        response.writeHead(200, {
          'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
        });
        response.end(file);
      },
      () => {
        response.writeHead(404, { 'content-type': 'text/plain' });
        response.end('not here');
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const url = (path: string, host = '127.0.0.1'): string => `http://${host}:${port}${path}`;
  return {
    url,
    add(path, html, headers = {}) {
      memory.set(path, { html, headers });
      return url(path);
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error ? reject(error) : resolve()));
      }),
  };
}
