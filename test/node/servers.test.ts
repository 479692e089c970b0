// The files for web servers that we deliver, on the servers themselves. Where one is not installed, its tests are skipped:
// `apt-get install nginx-light apache2 caddy` has them all.
import assert from 'node:assert/strict';
import {copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {findProgram} from '../support/programs.mjs';
import {delivered, nginx, startServer, type Running, type WebServer} from '../support/web-servers.ts';

const script = '// A script that is worth compressing.\n'.repeat(100);
const catalogue = JSON.stringify({format: 1, title: 'Ours – with a dash', filler: 'x'.repeat(5000)});

const servers: readonly WebServer[] = [
  nginx,
  {
    name: 'Apache',
    program: findProgram(['apache2', 'httpd'], ['/usr/sbin/apache2']),
    prepare(root, port) {
      const modules = ['mpm_event', 'authz_core', 'mime', 'filter', 'deflate', 'headers'];
      const file = join(root, 'apache.conf');
      copyFileSync(delivered('apache.htaccess'), join(root, 'site/gpsoc-widgets/.htaccess'));
      writeFileSync(
        file,
        `${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
        ServerName localhost
        ServerRoot ${root}
        PidFile ${root}/pid
        ErrorLog /dev/stderr
        TypesConfig /etc/mime.types
        Listen 127.0.0.1:${port}
        DocumentRoot ${root}/site
        <Directory ${root}/site>
          AllowOverride FileInfo
          Require all granted
        </Directory>`,
      );
      return ['-X', '-f', file];
    },
  },
  {
    name: 'Caddy',
    program: findProgram(['caddy']),
    prepare(root, port) {
      const file = join(root, 'Caddyfile');
      writeFileSync(
        file,
        `{\n admin off\n auto_https off\n}\nhttp://127.0.0.1:${port} {\n root * ${root}/site\n import ${delivered('Caddyfile')}\n}\n`,
      );
      return ['run', '--config', file, '--adapter', 'caddyfile'];
    },
  },
];

for (const server of servers) {
  const {name, program} = server;
  describe(`${name} with our file`, {skip: program === undefined && `${name} is not installed`}, () => {
    const root = mkdtempSync(join(tmpdir(), 'gpsoc-server-'));
    let running: Running | undefined;
    let site = '';

    before(async () => {
      const folder = join(root, 'site/gpsoc-widgets/1.2.3');
      mkdirSync(folder, {recursive: true});
      for (const [file, text] of Object.entries({
        'embed.js': script,
        'embed.html': '<p>A page',
        'catalogue.json': catalogue,
      })) {
        writeFileSync(join(folder, file), text);
      }
      running = await startServer(server, root);
      site = `${running.origin}/gpsoc-widgets/1.2.3/`;
    });

    after(() => {
      running?.stop();
      rmSync(root, {recursive: true, force: true});
    });

    for (const [file, type] of [
      ['embed.js', /^text\/javascript; charset=utf-8$/i],
      ['catalogue.json', /^application\/json(; charset=utf-8)?$/i], // it is in UTF-8 in any case
      ['embed.html', /^text\/html; charset=utf-8$/i],
    ] as const) {
      it(`calls ${file} what it is, lets other sites read it, and lets nobody guess`, async () => {
        const {status, headers} = await fetch(site + file);
        assert.equal(status, 200);
        assert.match(headers.get('content-type') ?? '', type);
        assert.equal(headers.get('access-control-allow-origin'), '*');
        assert.equal(headers.get('x-content-type-options'), 'nosniff');
      });
    }

    it('compresses scripts and catalogues, and says so to caches', async () => {
      for (const [file, text] of [
        ['embed.js', script],
        ['catalogue.json', catalogue],
      ] as const) {
        const answer = await fetch(site + file, {headers: {'accept-encoding': 'gzip'}});
        assert.equal(answer.headers.get('content-encoding'), 'gzip');
        assert.match(answer.headers.get('vary') ?? '', /accept-encoding/i);
        assert.equal(await answer.text(), text);
      }
    });

    it('lets a script of a version be kept for a year, and a catalogue for five minutes', async () => {
      const kept = async (file: string) => (await fetch(site + file)).headers.get('cache-control');
      assert.equal(await kept('embed.js'), 'max-age=31536000, immutable');
      assert.equal(await kept('catalogue.json'), 'max-age=300');
    });

    it('answers 304 to who has the catalogue already', async () => {
      const {headers} = await fetch(site + 'catalogue.json');
      const again = await fetch(site + 'catalogue.json', {
        cache: 'no-store',
        headers: {'if-none-match': headers.get('etag')!},
      });
      assert.equal(again.status, 304);
      assert.equal(again.headers.get('access-control-allow-origin'), '*');
    });

    it('sends part of a file', async () => {
      const part = await fetch(site + 'embed.js', {headers: {range: 'bytes=3-5', 'accept-encoding': 'identity'}});
      assert.equal(part.status, 206);
      assert.equal(await part.text(), script.slice(3, 6));
    });

    it('lets other sites read that a file is not there, and lets nobody keep that for a year', async () => {
      for (const file of ['no-such-catalogue.json', 'no-such-script.js']) {
        const {status, headers} = await fetch(site + file);
        assert.equal(status, 404);
        assert.equal(headers.get('access-control-allow-origin'), '*');
        assert.doesNotMatch(headers.get('cache-control') ?? '', /immutable/);
      }
    });
  });
}
