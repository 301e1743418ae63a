import { createReadStream } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { folderAsTarball } from './folder-archive.js';
import { type KnownPackage, type KnownPackages, newest } from './known-packages.js';

export interface PackageRegistry {
  /** For `npm_config_registry`. */
  url: string;
  close(): Promise<void>;
}

/** An npm registry on loopback that has the given packages and no others, so that `npm install` needs no network. */
export async function startRegistry(packages: KnownPackages): Promise<PackageRegistry> {
  const server = createServer((request, response) => {
    const [name = '', version] = decodeURIComponent(request.url ?? '')
      .slice(1)
      .split('/-/');
    const versions = packages.get(name);
    if (!versions) return void response.writeHead(404).end('{}');
    if (version === undefined) return sendDescription(response, name, versions, url());
    const known = versions.get(version.replace(/\.tgz$/, ''));
    if (!known) return void response.writeHead(404).end('{}');
    response.writeHead(200, { 'content-type': 'application/octet-stream' });
    ('archive' in known ? createReadStream(known.archive) : folderAsTarball(known.folder)).pipe(response);
  });
  const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: url(),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** What npm calls a packument. */
function sendDescription(
  response: ServerResponse,
  name: string,
  versions: ReadonlyMap<string, KnownPackage>,
  url: string,
): void {
  const described = [...versions].map(([version, { manifest }]) => [
    version,
    { ...manifest, dist: { tarball: `${url}${name}/-/${version}.tgz` } },
  ]);
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(
    JSON.stringify({
      name,
      'dist-tags': { latest: newest([...versions.keys()]) },
      versions: Object.fromEntries(described),
    }),
  );
}
