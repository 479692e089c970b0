// The frameworks that the apps here are written in. They are no packages of the project: this installs them under
// node_modules/.cache.
import {execFileSync} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import {env} from 'node:process';
import {fileURLToPath} from 'node:url';

const packages = {
  react: '19.3.1',
  'react-dom': '19.3.1',
  preact: '11.2.0',
  vue: '3.5.45',
  'solid-js': '1.9.20',
  svelte: '5.57.3',
  '@angular/core': '22.2.6',
  '@angular/common': '22.2.6',
  '@angular/compiler': '22.2.6',
  '@angular/platform-browser': '22.2.6',
  rxjs: '7.8.2',
  next: '16.4.6',
  astro: '7.3.5',
  '@11ty/eleventy': '3.1.8',
  vite: '8.3.8',
  '@vitejs/plugin-react': '6.3.0',
  '@vitejs/plugin-vue': '6.0.11',
  lit: '3.3.3',
  '@lit/task': '1.0.3',
};

export const cache = fileURLToPath(new URL('../../node_modules/.cache/interop/', import.meta.url));

export function installFrameworks() {
  mkdirSync(cache, {recursive: true});
  writeFileSync(`${cache}package.json`, JSON.stringify({private: true, dependencies: packages}));
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], {cwd: cache});
}

/** Runs a command of one of them; what it says of faults is heard. */
export function runTool(command, args, cwd = cache) {
  const quiet = {NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1', CI: 'true'};
  execFileSync('npx', [command, ...args], {cwd, env: {...env, ...quiet}, stdio: ['ignore', 'ignore', 'inherit']});
}
