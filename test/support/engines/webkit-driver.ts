// WebKitGTK's driver, which starts the browser, and the screen that it draws on: in a process group of their own, with a
// folder of their own for whatever they write.
import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer, type AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {env} from 'node:process';
import {setTimeout as delay} from 'node:timers/promises';

const startMs = 60_000;
const stopMs = 5000;

export class WebKitDriver {
  readonly url: string;
  readonly #folder: string;
  readonly #process: ChildProcess;

  private constructor(port: number) {
    this.url = `http://127.0.0.1:${port}`;
    this.#folder = makeFolder();
    const log = openSync(this.#log, 'w');
    this.#process = spawn(
      'xvfb-run',
      ['-a', '-s', '-screen 0 1280x1024x24', 'WebKitWebDriver', `--port=${port}`, '--host=127.0.0.1'],
      {detached: true, stdio: ['ignore', log, log], env: {...env, ...quiet, ...placesIn(this.#folder)}},
    );
    closeSync(log);
    process.on('exit', this.#end);
    for (const signal of endings) process.on(signal, exit);
  }

  /** Resolves once the driver answers; throws what it said when it does not. */
  static async start(): Promise<WebKitDriver> {
    const driver = new WebKitDriver(await freePort());
    await driver.#answers();
    return driver;
  }

  async stop(): Promise<void> {
    const ended = this.#process.exitCode === null && once(this.#process, 'exit');
    this.#signal('SIGTERM');
    await Promise.race([ended, delay(stopMs, undefined, {ref: false})]);
    this.#end();
    process.off('exit', this.#end);
    for (const signal of endings) process.off(signal, exit);
  }

  async #answers(): Promise<void> {
    const end = performance.now() + startMs;
    while (performance.now() < end && this.#process.exitCode === null) {
      const response = await fetch(`${this.url}/status`, {signal: AbortSignal.timeout(5000)}).catch(() => undefined);
      if (response?.ok) return;
      await delay(100);
    }
    const said = readFileSync(this.#log, 'utf8');
    await this.stop();
    throw new Error(`WebKitWebDriver did not start within ${startMs / 1000} seconds. ${said}`);
  }

  get #log(): string {
    return join(this.#folder, 'log');
  }

  /** At once, because nothing waits for a promise when the process exits. */
  readonly #end = () => {
    this.#signal('SIGKILL');
    rmSync(this.#folder, {recursive: true, force: true});
  };

  #signal(signal: NodeJS.Signals) {
    try {
      process.kill(-this.#process.pid!, signal);
    } catch {
      // they have all gone
    }
  }
}

/** These end a process without an `exit` event, and a driver in its own group would stay. */
const endings = ['SIGTERM', 'SIGHUP'] as const;

function exit(): never {
  process.exit(1);
}

/** No graphics card, no accessibility bus and no session bus is looked for. */
const quiet = {LIBGL_ALWAYS_SOFTWARE: '1', NO_AT_BRIDGE: '1', DBUS_SESSION_BUS_ADDRESS: 'disabled:'};

/** The browser's own buttons would not fit a window of 320 pixels. Pages do not see this style sheet. */
const smallBars = '* { min-width: 0; padding: 0; font-size: 1px; }';

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'webkit-'));
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(join(folder, 'gtk-3.0', 'gtk.css'), smallBars);
  return folder;
}

function placesIn(folder: string) {
  return {TMPDIR: folder, XDG_CACHE_HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder};
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  server.close();
  return port;
}
