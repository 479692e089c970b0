// A catalogue and its pages of services, checked as one file. What is said of a service names the file in which it stands.

import {isObject} from '../catalogue/fields.ts';
import type {Locate} from './where-in-json.ts';

export interface ReadFile {
  readonly raw: unknown;
  readonly locate: Locate;
}

export interface ReadPage extends ReadFile {
  /** What the file is called. */
  readonly file: string;
}

/** The addresses of the pages as the file names them; empty text where it names none. */
export function pagesNamedIn(raw: unknown): string[] {
  const pages = isObject(raw) && 'servicePages' in raw ? raw.servicePages : undefined;
  if (!Array.isArray(pages)) return [];
  return (pages as unknown[]).map((page) =>
    isObject(page) && 'url' in page && typeof page.url === 'string' ? page.url : '',
  );
}

/** The services of a page, or undefined if it is none. */
export function servicesOnPage(raw: unknown): readonly unknown[] | undefined {
  return isObject(raw) && 'services' in raw && Array.isArray(raw.services) ? (raw.services as unknown[]) : undefined;
}

/** What stands in a file, with the services of its pages. */
export function inOneFile(raw: unknown, pages: readonly unknown[]): unknown {
  if (pages.length === 0 || !isObject(raw)) return raw;
  const {servicePages: _, ...fields} = raw as Record<string, unknown>;
  return {...fields, services: [fields, ...pages].flatMap((part) => servicesOnPage(part) ?? [])};
}

/** A file and its pages as one, which knows where each service stands. */
export function withPages({raw, locate}: ReadFile, pages: readonly ReadPage[]): ReadFile {
  if (pages.length === 0) return {raw, locate};
  const begins: number[] = [];
  let count = servicesOnPage(raw)?.length ?? 0;
  for (const page of pages) {
    begins.push(count);
    count += servicesOnPage(page.raw)?.length ?? 0;
  }
  const contents = pages.map((page) => page.raw);
  return {
    raw: inOneFile(raw, contents),
    locate: (path) => {
      const index = Number(/^services\[(\d+)\]/.exec(path)?.[1] ?? -1);
      const n = begins.findLastIndex((begin) => index >= begin);
      const page = pages[n];
      if (!page) return locate(path);
      return {...page.locate(path.replace(/\d+/, String(index - begins[n]!))), file: page.file};
    },
  };
}
