// The staged situations of test/support/server.mjs, asked for in words.

import type {CatalogueError, FailureKind} from '../../src/catalogue/catalogue-error.ts';

export type Params = Readonly<Record<string, string | number>>;

/** A URL that nobody else asks for, and the id under which its requests are counted. */
export function situation(params: Params = {}, name = 'answer', origin = location.origin): {url: string; id: string} {
  const id = crypto.randomUUID();
  const query = new URLSearchParams({id});
  for (const [key, value] of Object.entries(params)) query.set(key, String(value));
  return {url: `${origin}/situations/${name}?${query.toString()}`, id};
}

export interface Asked {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly finished: boolean;
  /** The browser closed the connection before the end. */
  readonly left: boolean;
}

/** The requests that the server has had, in order. */
export async function asked(id: string): Promise<Asked[]> {
  const response = await fetch(`/situations/count?id=${id}`);
  return ((await response.json()) as {requests: Asked[]}).requests;
}

export async function times(id: string): Promise<number> {
  return (await asked(id)).length;
}

/** No answer, in every browser and after exactly one request: a redirect to where nobody listens. */
export const noAnswer: Params = {redirect: 'http://127.0.0.1:47/'};

/** A second server: another origin. */
export async function elsewhere(): Promise<string> {
  const response = await fetch('/situations/elsewhere');
  return ((await response.json()) as {origin: string}).origin;
}

/** Puts a file on the server. Its address without parameters, to which a test adds what is to happen. */
export async function put(name: string, content: unknown): Promise<string> {
  const body = typeof content === 'string' ? content : JSON.stringify(content);
  await fetch(`/situations/files/${name}`, {method: 'PUT', body});
  return `${location.origin}/situations/files/${name}`;
}

/** A small catalogue with services of these names. */
export function catalogueOf(services: readonly string[], more: object = {}): object {
  return {format: 1, title: 'Our GP IT services', lots: [{id: '1', name: 'Lot 1'}], ...servicesOf(services), ...more};
}

export function servicesOf(names: readonly string[]): object {
  return {services: names.map((name) => ({id: name.toLowerCase(), name, lot: '1'}))};
}

/** The error of a load that must fail. */
export async function failure(load: Promise<unknown>): Promise<CatalogueError> {
  return load.then(
    () => {
      throw new Error('expected a failure, and a catalogue came');
    },
    (error: unknown) => error as CatalogueError,
  );
}

export async function kindOf(load: Promise<unknown>): Promise<FailureKind> {
  return (await failure(load)).kind;
}
