import {CatalogueError} from '../catalogue/catalogue-error.ts';

/** What was thrown on the way to a file, as an error about that file. */
export function asCatalogueError(error: unknown, url: string): CatalogueError {
  if (error instanceof CatalogueError && error.url === url) return error;
  if (error instanceof CatalogueError) return new CatalogueError(error.kind, error.message, {url, cause: error});
  const message = 'expected a file that this script can read, found one that it fails on';
  return new CatalogueError('wrong-shape', message, {url, cause: error});
}
