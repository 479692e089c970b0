// `preview`: the widgets on a source that is still being written, on this machine alone.

import {stat} from 'node:fs/promises';
import {basename, dirname, resolve} from 'node:path';
import {CannotDo, inWords} from './cannot-do.ts';
import {loadSource, type SourceOptions} from './load-source.ts';
import type {ExitCode, Output} from './output.ts';
import {PreviewServer} from './preview/preview-server.ts';
import {buildPreview, lookUpAddresses, type BuiltPreview} from './preview/preview-state.ts';
import {watchSource} from './watch-source.ts';

export interface PreviewOptions extends SourceOptions {
  readonly port: string;
}

export async function preview(options: PreviewOptions, output: Output): Promise<ExitCode> {
  const wanted = readPort(options.port);
  const folder = (await stat(options.source)).isDirectory() ? options.source : dirname(options.source);
  const server = await PreviewServer.for(basename(resolve(options.source)));
  const port = await server.listen(wanted);
  if (wanted !== 0 && port !== wanted) output.tell(`Port ${wanted} is taken, so this is port ${port}.`);
  output.print(`http://127.0.0.1:${port}/`);

  const builder = new PreviewBuilder(options, folder, server, output);
  const exitCode = await watchSource(options.source, () => builder.build(), output);
  builder.stop();
  await server.close();
  return exitCode;
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65535) return port;
  throw new CannotDo(`--port must be a number up to 65535, not "${text}".`);
}

const firstPauseMs = 500;
const longestPauseMs = 10_000;

/** Builds, and tries again by itself while a file cannot be read: Excel lets go of it when it is closed. */
class PreviewBuilder {
  readonly #options: PreviewOptions;
  readonly #folder: string;
  readonly #server: PreviewServer;
  readonly #output: Output;
  #built: BuiltPreview | undefined;
  #running: Promise<unknown> = Promise.resolve();
  #pauseMs = firstPauseMs;
  #timer: NodeJS.Timeout | undefined;
  #said: string | undefined;

  constructor(options: PreviewOptions, folder: string, server: PreviewServer, output: Output) {
    this.#options = options;
    this.#folder = folder;
    this.#server = server;
    this.#output = output;
  }

  /** One after the other: the last is the newest. */
  build(): Promise<ExitCode> {
    const done = this.#running.then(() => this.#buildOnce());
    this.#running = done;
    return done;
  }

  async #buildOnce(): Promise<ExitCode> {
    this.stop();
    try {
      const loaded = await loadSource(this.#options);
      const built = buildPreview(loaded, (this.#built?.state.version ?? 0) + 1, this.#built);
      this.#built = built;
      const beside = lookUpAddresses(loaded.raw).map((address) => [`/${address}`, this.#fileOf(address)] as const);
      this.#server.show(built, new Map(beside));
      this.#pauseMs = firstPauseMs;
      this.#say(built.state.summary);
      return 0;
    } catch (error) {
      const trouble = `${inWords(error)} It is tried again.`;
      this.#server.tellTrouble(trouble);
      this.#say(trouble);
      this.#timer = setTimeout(() => void this.build(), this.#pauseMs);
      this.#pauseMs = Math.min(this.#pauseMs * 2, longestPauseMs);
      return 1;
    }
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #fileOf(address: string): string {
    return resolve(this.#folder, decodeURIComponent(address.split(/[?#]/, 1)[0]!));
  }

  /** Not the same trouble with every attempt. */
  #say(text: string): void {
    if (text !== this.#said) this.#output.tell(text);
    this.#said = text;
  }
}
