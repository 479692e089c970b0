// The browsers that tests run in. That of the tests, the bench and the screenshots is the one in CHROME_PATH, else a
// Chrome, Chromium or Edge found on this machine, else, on Debian and Ubuntu as root, one that is installed now.
// Built-ins of Node 20 only: `npm test` asks for a browser before anything is installed.
import {env, platform} from 'node:process';
import {findProgram, installPackages, isRoot} from './programs.mjs';

/** Quiet ones: a test browser looks nothing up, updates nothing and asks nothing. Root may not have a sandbox. */
export const browserFlags = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  '--disable-dev-shm-usage', // containers give /dev/shm 64 MB, and a large catalogue crashes the tab
];

/** The path of a browser; throws one sentence that says what to install when there is none. */
export function browserPath() {
  if (env.CHROME_PATH) return env.CHROME_PATH;
  const find = () => findProgram(commands, places[platform]);
  const found = find() ?? (installPackages('chromium', font) ? find() : undefined);
  if (found) return found;
  throw new Error('No browser was found: install Chrome, Chromium or Edge, or name one in CHROME_PATH.');
}

/** The path of Firefox; throws one sentence that says what to install when there is none. */
export function firefoxPath() {
  if (env.FIREFOX_PATH) return env.FIREFOX_PATH;
  const find = () => findProgram(['firefox-esr', 'firefox'], firefoxPlaces[platform]);
  const found = find() ?? (installPackages('firefox-esr', font) ? find() : undefined);
  if (found) return found;
  throw new Error('Firefox was not found: install it, or name it in FIREFOX_PATH.');
}

/** Throws one sentence that says what to install where there is no WebKit with a driver, or no screen for it. */
export function checkWebKit() {
  const isThere = () => ['WebKitWebDriver', 'xvfb-run', 'xauth'].every((command) => findProgram([command]));
  if (isThere() || (installPackages('webkit2gtk-driver', 'xvfb', 'xauth', font) && isThere())) return;
  throw new Error('WebKit was not found: install webkit2gtk-driver, xvfb and xauth, on Linux.');
}

/** Without one a page has no text to measure, and none of a minimal machine's packages brings one. */
const font = 'fonts-liberation';

const commands = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];

const places = {
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: inProgramFiles('Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'),
};

const firefoxPlaces = {
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: inProgramFiles('Mozilla Firefox\\firefox.exe'),
};

function inProgramFiles(...files) {
  return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => files.map((file) => `${folder}\\${file}`));
}
