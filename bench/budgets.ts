// bench/budgets.ts
// What has been promised: a limit for each measurement, most of them above what the floor needed in the same run.

const frameMs = 1000 / 60;

/** Beyond 10,000 services a catalogue comes in pages, and nothing was promised about the first of them. */
export function firstServicesLimit(services: number, floorMs: number): number | undefined {
  if (services > 10_000) return undefined;
  return services > 1000 ? 1.3 * floorMs : floorMs + 60;
}

/** For the slowest of a visit, until the element says that it has rendered; every size. */
export function keyPressLimit(floorMs: number): number {
  return floorMs + frameMs;
}

/** In MB of a million bytes. */
export function heapLimit(services: number, floorMb: number): number | undefined {
  if (services > 10_000) return undefined;
  return services > 1000 ? 1.5 * floorMb : floorMb + 4;
}

/** After brotli, in kB of 1,000 bytes; 43.8 kB is what a fresh connection carries in two round trips. */
export const sizeLimits: Readonly<Record<string, number>> = {'lot-catalogue/define': 22, 'embed.js': 43.8};

/** Tasks over 50 ms while a catalogue arrives in pages. */
export const longTaskLimit = 0;

/** Of scripts, and of files of the catalogue, however many tags name it. */
export const requestLimit = 1;
