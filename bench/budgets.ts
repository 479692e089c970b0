// What has been promised: a limit for each measurement, most of them above what the floor needed in the same run.
// Nothing was promised beyond 10,000 services but key presses and short tasks: such a catalogue comes in pages.

/** The most that will do, in the unit of what the floor needed; undefined where nothing was promised. */
export type Limit = (services: number, floor: number) => number | undefined;

const frameMs = 1000 / 60;

export const firstServicesMs: Limit = (services, floor) => {
  if (services > 10_000) return undefined;
  return services > 1000 ? 1.3 * floor : floor + 60;
};

/** For the slowest of a visit, until the element says that it has rendered. */
export const keyPressMs: Limit = (_services, floor) => floor + frameMs;

/** In MB of a million bytes. */
export const heapMb: Limit = (services, floor) => {
  if (services > 10_000) return undefined;
  return services > 1000 ? 1.5 * floor : floor + 4;
};

/** Over 50 ms, while a catalogue arrives in pages. */
export const longTasks: Limit = (services) => (services > 10_000 ? 0 : undefined);

/** After brotli, in kB of 1,000 bytes; 43.8 kB is what a fresh connection carries in two round trips. */
export const sizesKb: Readonly<Record<string, number>> = {'lot-catalogue/define': 22, 'embed.js': 43.8};

/** Of scripts, and of files of the catalogue, however many tags name it. */
export const requests = 1;
