// The browser that the tests, the bench and the screenshots run in: the one in CHROME_PATH, else a Chrome,
// Chromium or Edge found on this machine, else, on Debian and Ubuntu as root, one that is installed now.
// Built-ins of Node 20 only: `npm test` asks for a browser before anything is installed.
import {spawnSync} from 'node:child_process';
import {accessSync, constants, existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {env, getuid, platform} from 'node:process';

const asRoot = getuid?.() === 0;

/** Quiet ones: a test browser looks nothing up, updates nothing and asks nothing. Root may not have a sandbox. */
export const browserFlags = [
  ...(asRoot ? ['--no-sandbox'] : []),
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
  const found = findBrowser() ?? installBrowser();
  if (found) return found;
  throw new Error('No browser was found: install Chrome, Chromium or Edge, or name one in CHROME_PATH.');
}

const commands = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];

const places = {
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) =>
      ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map((file) =>
        join(folder, file),
      ),
    ),
};

function findBrowser() {
  const onPath = commands.flatMap((command) =>
    (env.PATH ?? '').split(delimiter).map((folder) => join(folder, command)),
  );
  return [...onPath, ...(places[platform] ?? [])].find(isExecutable);
}

function installBrowser() {
  if (!asRoot || !existsSync('/etc/debian_version')) return undefined;
  // Without a font a page has no text to measure, and none of a minimal machine's packages brings one.
  const installed = apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation');
  return installed ? findBrowser() : undefined;
}

function apt(...args) {
  console.error(`apt-get ${args.join(' ')}`);
  const {status} = spawnSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {...env, DEBIAN_FRONTEND: 'noninteractive'},
  });
  return status === 0;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
