// Real web servers on a loopback address, with the files that we deliver for them. What they serve is in `site/` of a folder
// that holds their configuration, too.
import {spawn} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {createServer, type AddressInfo} from 'node:net';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {findProgram} from './programs.mjs';

export interface WebServer {
  readonly name: string;
  /** Its path; undefined where it is not installed. */
  readonly program: string | undefined;
  /** Writes the configuration and says how to start the server in the foreground. */
  readonly prepare: (root: string, port: number) => readonly string[];
}

export interface Running {
  readonly origin: string;
  stop(): void;
}

export const delivered = (name: string): string =>
  fileURLToPath(new URL(`../../delivery/servers/${name}`, import.meta.url));

export const nginx: WebServer = {
  name: 'nginx',
  program: findProgram(['nginx'], ['/usr/sbin/nginx']),
  prepare(root, port) {
    const file = join(root, 'nginx.conf');
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((n) => `${n}_temp_path ${root}/${n};`);
    writeFileSync(
      file,
      `daemon off; master_process off; pid ${root}/pid; error_log stderr; events {}
        http { access_log off; ${temporary.join(' ')}
          server { listen 127.0.0.1:${port}; root ${root}/site; include ${delivered('nginx.conf')}; } }`,
    );
    return ['-p', root, '-c', file];
  },
};

/** Resolves once the server answers. */
export async function startServer({program, prepare}: WebServer, root: string): Promise<Running> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const running = spawn(program!, prepare(root, port), {
    stdio: 'ignore',
    env: {...process.env, HOME: root, XDG_DATA_HOME: root},
  });
  await answering(origin);
  return {origin, stop: () => running.kill()};
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.on('listening', resolve));
  const {port} = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Resolves once something listens there. */
async function answering(url: string): Promise<void> {
  for (const end = Date.now() + 10_000; ;) {
    try {
      await fetch(url);
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
