// What has been promised: a limit for each measurement, most of them above what the floor needed in the same run.

/** The most that will do, in the unit of what the floor needed; undefined where nothing was promised. */
export type Limit = (services: number, floor: number) => number | undefined;

const frameMs = 1000 / 60;

export const firstServicesMs: Limit = (services, floor) => {
  if (services > 10_000) return undefined;
  return services > 1000 ? 1.2 * floor : Math.max(floor + 60, 1.45 * floor);
};

/** Over a line as slow as many have, with the link that has the catalogue asked for at once. */
export const firstServicesOverLineMs: Limit = (_services, floor) => 1.5 * floor;

/** Until the number of services is the whole. */
export const wholeCountMs: Limit = (services, floor) => (services >= 10_000 ? 1.5 * floor : undefined);

/** For the slowest of a visit, until the element says that it has rendered. */
export const keyPressMs: Limit = (_services, floor) => floor + frameMs;

/** For half of all key presses of a visit. */
export const medianKeyPressMs: Limit = (_services, floor) => floor + frameMs / 2;

/** In MB of a million bytes. */
export const heapMb: Limit = (services, floor) => (services >= 10_000 ? 1.5 * floor : undefined);

/** While the largest file is read, of what its catalogue takes in the end. */
export const readingMb = (modelMb: number): number => 2 * modelMb;

/** CPU seconds of `build`, for either of the long sheets. */
export const buildSeconds = 30;

/** The most that `build` holds: of a workbook with 10,000 services, or of text files with 100,000. */
export const buildMb = (what: string): number => (what.includes('.xlsx') ? 500 : 700);

/** Over 50 ms, while a large catalogue arrives. */
export const longTasks: Limit = (services) => (services >= 10_000 ? 0 : undefined);

/** After brotli, in kB of 1,000 bytes; 43.8 kB is what a fresh connection carries in two round trips. */
export const sizesKb: Readonly<Record<string, number>> = {'lot-catalogue/define': 43.8, 'embed.js': 80};

/** Of scripts, and of files of the catalogue, however many tags name it. */
export const requests = 1;
