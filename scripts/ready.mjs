// What `npm start` and `npm test` do first: install the packages when they are missing or not the ones that the lock
// file names. Built-ins of Node 20 only, because nothing is installed yet. Everything after that runs on the Node that
// the packages bring along (`node` in package.json), whichever one started npm.
import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, readFileSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {env, exit, platform} from 'node:process';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');
const shell = platform === 'win32'; // there the commands are .cmd files
const options = {
  cwd: root,
  shell,
  stdio: 'inherit',
  get env() {
    return {...env, PATH: bin + delimiter + env.PATH};
  },
};

/** Installs what the lock file says, unless it is there. Dates tell nothing after a checkout, so versions are compared. */
export function ready() {
  if (isInstalled()) return;
  console.log('Installing the packages …');
  run('npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error');
}

/** Runs a command of the packages' and stops here if it fails. */
export function run(command, ...args) {
  if (!succeeds(command, ...args)) exit(1);
}

/** Runs a command of the packages' and says whether all went well. */
export function succeeds(command, ...args) {
  const {status, error} = spawnSync(command, args, options);
  if (error) throw error;
  return status === 0;
}

/** Runs commands of the packages' side by side and says whether all went well. What the first says is seen at once, what another says when it ends. */
export async function allSucceed(first, ...others) {
  const codes = await Promise.all([exitCode(first), ...others.map((command) => exitCode(command, 'at the end'))]);
  return codes.every((code) => code === 0);
}

async function exitCode([command, ...args], isSeen = 'at once') {
  const stdio = isSeen === 'at once' ? 'inherit' : ['ignore', 'pipe', 'pipe'];
  const child = spawn(command, args, {...options, stdio});
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (words) => said.push(words));
  const [code] = await once(child, 'close');
  for (const words of said) process.stdout.write(words);
  return code;
}

/** Runs a command that stays, such as a server, and hands on what is meant to end it. */
export function stay(command, ...args) {
  const child = spawn(command, args, options);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // Whoever ends npm ends the shell between npm and us, and no signal arrives here: watch for another parent.
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && child.kill(), 1000).unref();
  child.on('exit', (code) => exit(code ?? 0));
  process.on('exit', () => child.kill()); // of several that stay, the first to end ends all
}

function isInstalled() {
  if (!existsSync(join(bin, 'node')) && !existsSync(join(bin, 'node.cmd'))) return false;
  return missing(packages('package-lock.json'), packages('node_modules/.package-lock.json')).length === 0;
}

/**
 * The paths of packages in a lock file that are not installed, or in another version. What is optional to us is wanted
 * (the command line needs it); what is optional to others is not, since it may be for another machine.
 */
export function missing(locked, installed) {
  const wanted = new Set(Object.keys(locked['']?.optionalDependencies ?? {}).map((name) => `node_modules/${name}`));
  return Object.entries(locked).flatMap(([path, {version, optional, devOptional}]) => {
    const mayLack = path === '' || ((optional || devOptional) && !wanted.has(path));
    return mayLack || installed[path]?.version === version ? [] : [path];
  });
}

function packages(lockFile) {
  const file = join(root, lockFile);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}
