// What is in the Cache API: looked at, waited for and tampered with.

const cacheName = 'gpsoc-widgets';

export const dayMs = 24 * 60 * 60 * 1000;

/** The files kept for a catalogue. */
async function keptFiles(url: string): Promise<[Request, Response][]> {
  if (!(await caches.has(cacheName))) return [];
  const cache = await caches.open(cacheName);
  const keys = (await cache.keys()).filter((key) => key.url.includes(`/${encodeURIComponent(url)}?`));
  return Promise.all(keys.map(async (key): Promise<[Request, Response]> => [key, (await cache.match(key))!]));
}

export async function keptTexts(url: string): Promise<string[]> {
  return Promise.all((await keptFiles(url)).map(([, response]) => response.text()));
}

/** Resolves once so many files are kept: keeping goes on behind what is shown. */
export async function kept(url: string, files = 1): Promise<void> {
  while ((await keptFiles(url)).length !== files);
}

/** Rewrites what is kept for a catalogue. */
export async function tamper(url: string, change: {age?: number; text?: string}): Promise<void> {
  const cache = await caches.open(cacheName);
  for (const [key, response] of await keptFiles(url)) {
    const headers = new Headers(response.headers);
    if (change.age !== undefined) headers.set('gpsoc-saved-at', String(Date.now() - change.age));
    await cache.put(key, new Response(change.text ?? (await response.blob()), {headers}));
  }
}

export async function forgetAll(): Promise<void> {
  await caches.delete(cacheName);
}
