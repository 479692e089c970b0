// A WebDriver session as the runner's commands want a page: keyboard, mouse, viewport. Every command has a time limit,
// because a driver that hangs answers nothing at all.

const openMs = 60_000;
const commandMs = 15_000; // the runner itself waits 20 seconds for a command

export class WebDriverSession {
  readonly #url: string;
  #bars: readonly [across: number, down: number] = [0, 0];
  /** Why the driver will not answer any more. */
  #lost: DriverLost | undefined;

  private constructor(url: string) {
    this.#url = url;
  }

  /** Opens a window. `driver` is the address of the driver. */
  static async open(driver: string): Promise<WebDriverSession> {
    // Navigating does not wait for the page: the runner hears from the page itself.
    const capabilities = {alwaysMatch: {pageLoadStrategy: 'none'}};
    const {sessionId} = await ask<{sessionId: string}>(openMs, 'POST', `${driver}/session`, {capabilities});
    const session = new WebDriverSession(`${driver}/session/${sessionId}`);
    session.#bars = await session.#evaluate('return [outerWidth - innerWidth, outerHeight - innerHeight]');
    return session;
  }

  async goto(url: string): Promise<void> {
    await this.#post('url', {url});
  }

  /** Ends what runs on the page. Throws when the page hangs: then the driver says nothing about what it is asked next. */
  async leave(): Promise<void> {
    await this.goto('about:blank');
    await this.#evaluate('return 0').catch((error: unknown) => {
      if (error instanceof DriverLost) throw error; // it may well refuse, in the middle of leaving
    });
  }

  url(): Promise<string> {
    return this.#ask('GET', 'url');
  }

  readonly keyboard = {
    press: (key: string) => this.#keys(['keyDown', key], ['keyUp', key]),
    down: (key: string) => this.#keys(['keyDown', key]),
    up: (key: string) => this.#keys(['keyUp', key]),
    type: (words: string) =>
      this.#keys(
        ...Array.from(words).flatMap((letter): KeyAction[] => [
          ['keyDown', letter],
          ['keyUp', letter],
        ]),
      ),
  };

  readonly mouse = {
    move: (x: number, y: number) => this.#pointer({type: 'pointerMove', x, y}),
    down: ({button}: {button?: Button} = {}) => this.#pointer({type: 'pointerDown', button: buttons[button ?? 'left']}),
    up: ({button}: {button?: Button} = {}) => this.#pointer({type: 'pointerUp', button: buttons[button ?? 'left']}),
    click: async (x: number, y: number, which?: {button?: Button}) => {
      await this.mouse.move(x, y);
      await this.mouse.down(which);
      await this.mouse.up(which);
    },
  };

  /** The driver sizes the window: what its bars take is added. */
  async setViewportSize({width, height}: {width: number; height: number}): Promise<void> {
    const [across, down] = this.#bars;
    await this.#post('window/rect', {x: 0, y: 0, width: width + across, height: height + down});
  }

  emulateMedia(): never {
    throw new Error('WebDriver cannot emulate media.');
  }

  async #keys(...keys: KeyAction[]): Promise<void> {
    const actions = keys.map(([type, key]) => ({type, value: codeOf(key)}));
    await this.#post('actions', {actions: [{type: 'key', id: 'keyboard', actions}]});
  }

  async #pointer(action: object): Promise<void> {
    const parameters = {pointerType: 'mouse'};
    await this.#post('actions', {actions: [{type: 'pointer', id: 'mouse', parameters, actions: [action]}]});
  }

  #evaluate<T>(script: string): Promise<T> {
    return this.#post('execute/sync', {script, args: []});
  }

  #post<T>(command: string, body: object): Promise<T> {
    return this.#ask('POST', command, body);
  }

  async #ask<T>(method: string, command: string, body?: object): Promise<T> {
    if (this.#lost) throw this.#lost;
    try {
      return await ask(commandMs, method, `${this.#url}/${command}`, body);
    } catch (error) {
      if (error instanceof DriverLost) this.#lost = error;
      throw error;
    }
  }
}

class DriverLost extends Error {}

type KeyAction = readonly ['keyDown' | 'keyUp', string];
type Button = keyof typeof buttons;

const buttons = {left: 0, middle: 1, right: 2};

/** Keys without a letter, as WebDriver numbers them. */
const codes: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE006',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  Space: ' ',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

function codeOf(key: string): string {
  const code = codes[key] ?? key;
  if (code.length > 1) throw new Error(`The key ${key} is not in the list of test/support/engines/webdriver.ts.`);
  return code;
}

async function ask<T>(patienceMs: number, method: string, url: string, body?: object): Promise<T> {
  const command = `${method} ${new URL(url).pathname.replace(/^\/session\/[^/]+/, '')}`;
  const signal = AbortSignal.timeout(patienceMs);
  const response = await fetch(url, {method, signal, ...(body && {body: JSON.stringify(body)})}).catch(
    (cause: unknown) => {
      const why = signal.aborted ? `did not answer within ${patienceMs / 1000} seconds` : 'is gone';
      throw new DriverLost(`The driver ${why}: ${command}`, {cause});
    },
  );
  const {value} = (await response.json()) as {value: T | {error: string; message: string}};
  if (response.ok) return value as T;
  const {error, message} = value as {error: string; message: string};
  throw new Error(`The driver refused ${command}: ${error}. ${message}`);
}
