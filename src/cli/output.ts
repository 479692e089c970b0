// Where a command says things: results on standard output, whatever else on standard error.

export const formats = ['text', 'json', 'markdown', 'github'] as const;
export type Format = (typeof formats)[number];

/** 0: fine; 1: problems were found; 2: it could not be done. */
export type ExitCode = 0 | 1 | 2;

export interface Output {
  readonly format: Format;
  /** Nothing but results and errors is wanted. */
  readonly quiet: boolean;
  readonly colour: boolean;
  /** Prints a result. A line break is added. */
  print(text: string): void;
  /** Says what was done besides, unless it should be quiet. */
  tell(text: string): void;
  /** Says what is being done, once the work takes longer than a second and somebody watches. */
  progress(text: string): void;
}

/** One of the two streams of a process, as far as it is used here. */
export interface Stream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export interface Streams {
  readonly stdout: Stream;
  readonly stderr: Stream;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export interface OutputOptions {
  readonly format: Format;
  readonly quiet: boolean;
  readonly colour: boolean;
}

const progressAfterMs = 1000;
const clearLine = '\r\u001b[K';

export function outputOn({stdout, stderr, env}: Streams, {format, quiet, colour}: OutputOptions): Output {
  const begun = Date.now();
  let isLineOpen = false;
  const closeLine = () => {
    if (isLineOpen) stderr.write(clearLine);
    isLineOpen = false;
  };
  return {
    format,
    quiet,
    colour: colour && Boolean(stdout.isTTY) && !env.NO_COLOR,
    print(text) {
      closeLine();
      stdout.write(`${text}\n`);
    },
    tell(text) {
      closeLine();
      if (!quiet) stderr.write(`${text}\n`);
    },
    progress(text) {
      if (quiet || !stderr.isTTY || Date.now() - begun < progressAfterMs) return;
      stderr.write(clearLine + text);
      isLineOpen = true;
    },
  };
}
