// Programs that the tests need and npm does not bring: found on this machine, else, on Debian and Ubuntu as root,
// installed now. Built-ins of Node 20 only: they are asked for before anything is installed.
import {spawnSync} from 'node:child_process';
import {accessSync, constants, existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {env, getuid} from 'node:process';

export const isRoot = getuid?.() === 0;

/** The path of the first of these commands that is installed, or of the first of these other places that is one. */
export function findProgram(commands, places = []) {
  const onPath = commands.flatMap((command) =>
    (env.PATH ?? '').split(delimiter).map((folder) => join(folder, command)),
  );
  return [...onPath, ...places].find(isExecutable);
}

/** Whether these packages are there now; false where they may not be installed without asking. */
export function installPackages(...names) {
  if (!isRoot || !existsSync('/etc/debian_version')) return false;
  return apt('update') && apt('install', '-y', '--no-install-recommends', ...names);
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
