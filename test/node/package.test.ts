// What npm delivers: packed as it is published, unpacked beside a developer's other packages, and used from there.
// It packs dist/ as `npm run build` left it; `npm test` builds first.
import assert from 'node:assert/strict';
import {execFile, execFileSync} from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {publint} from 'publint';
import {build, type Rolldown} from 'vite';
import {tags} from '../../src/tags.ts';
import {version} from '../../src/version.ts';

interface PackageJson {
  readonly version: string;
  readonly exports: Readonly<Record<string, string | {readonly types: string; readonly default: string}>>;
  readonly types: string;
  readonly customElements: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
  readonly bin: Readonly<Record<string, string>>;
}

interface Manifest {
  readonly modules: readonly {
    readonly path: string;
    readonly declarations?: readonly {readonly tagName?: string; readonly name: string}[];
  }[];
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const packageJson = readJson(join(root, 'package.json')) as PackageJson;

const temporary = mkdtempSync(join(tmpdir(), 'gpsoc-widgets-'));
const archive = join(temporary, `gpsoc-widgets-${packageJson.version}.tgz`);
after(() => rmSync(temporary, {recursive: true}));

/** Developers' projects with our package in them, and one that has nothing but our package. */
const developer = project('developer', Object.keys(packageJson.dependencies));
const reactDeveloper = project('react', [...Object.keys(packageJson.dependencies), 'react', '@types/react', 'csstype']);
const publisher = project('publisher', []);
const ours = join(developer, 'node_modules', 'gpsoc-widgets');
const files = readdirSync(ours, {recursive: true, encoding: 'utf8'}).map((file) => file.replaceAll('\\', '/'));

/** What can be imported, with a name for each element in place of a `*`. */
const entries = Object.entries(packageJson.exports).flatMap(([key, target]) => {
  const name = key.replace(/^\./, 'gpsoc-widgets');
  const {types, default: file} = typeof target === 'string' ? {types: undefined, default: target} : target;
  if (!key.includes('*')) return [{name, file, types}];
  return tags.map((tag) => ({name: name.replace('*', tag), file: file.replaceAll('*', tag), types}));
});

describe('the package', () => {
  for (const {name, file, types} of entries) {
    it(`holds ${name}${file.endsWith('.js') ? ' and its types' : ''}`, () => {
      assert.ok(existsSync(join(ours, file)), `${file} is not packed`);
      if (file.endsWith('.js')) assert.ok(existsSync(join(ours, types ?? file.replace(/\.js$/, '.d.ts'))));
    });
  }

  it('has every element of the source', () => {
    const elements = readdirSync(join(root, 'src/elements')).filter((folder) =>
      existsSync(join(root, 'src/elements', folder, 'define.ts')),
    );
    assert.deepEqual([...tags].sort(), elements.sort());
  });

  for (const file of ['README.md', 'CHANGELOG.md']) {
    it(`tells of every element in ${file}`, () => {
      const text = readFileSync(join(root, file), 'utf8');
      assert.deepEqual(
        tags.filter((tag) => !text.includes(`\`<${tag}>\``)),
        [],
      );
    });
  }

  it('holds nothing else than what it delivers', () => {
    const delivered = /^(dist($|\/)|custom-elements\.json$|package\.json$|LICENSE$|README\.md$|CHANGELOG\.md$)/;
    assert.deepEqual(
      files.filter((file) => !delivered.test(file)),
      [],
    );
    assert.deepEqual(
      files.filter((file) => /(^|\/)(test|stories|demo|bench)\/|\.test\.|(?<!\.d)\.ts$/.test(file)),
      [],
    );
  });

  it('does not tell where it was built', () => {
    const telling = files.filter(
      (file) => /\.\w+$/.test(file) && readFileSync(join(ours, file), 'utf8').includes(root),
    );
    assert.deepEqual(telling, []);
  });

  it('has modules that name no source map: they are the source without its types', () => {
    const modules = files.filter((file) =>
      /^dist\/(elements|ui|source|query|catalogue|eligibility)\/.*\.js$/.test(file),
    );
    assert.ok(modules.length > 100);
    for (const file of modules) {
      assert.doesNotMatch(readFileSync(join(ours, file), 'utf8'), /sourceMappingURL/, file);
    }
    assert.match(readFileSync(join(ours, 'dist/query/query.js'), 'utf8'), /^\/\/ .*\n/);
  });

  it('is downloaded in less than 1 MB', () => {
    assert.ok(statSync(archive).size < 1e6, `${statSync(archive).size} bytes`);
  });

  it('says the same version in package.json and in the source', () => assert.equal(version, packageJson.version));

  it('names a manifest of every element, in modules that it holds', () => {
    const {modules} = readJson(join(ours, packageJson.customElements)) as Manifest;
    for (const {path} of modules) assert.ok(files.includes(path), `${path} is not packed`);
    const described = modules.flatMap(({declarations = []}) => declarations.flatMap(({tagName}) => tagName ?? []));
    assert.deepEqual(described.sort(), [...tags].sort());
  });

  it('is one that publint finds nothing wrong with', async () => {
    const {messages} = await publint({pkgDir: ours, pack: false, strict: true});
    assert.deepEqual(messages, []);
  });
});

describe('in Node, without a page,', {concurrency: true}, () => {
  const scripts = entries.filter(({file}) => file.endsWith('.js'));
  for (const {name} of scripts) {
    const registers = tags.filter((tag) => name.endsWith(`/${tag}/define`));
    it(`${name} can be imported and registers ${registers.join() || 'nothing'}`, async () => {
      const registered = await inNode(
        developer,
        `await import('${name}');
        return '${tags.join()}'.split(',').filter((tag) => globalThis.customElements?.get(tag));`,
      );
      assert.deepEqual(registered, registers);
    });
  }

  it('gpsoc-widgets has the class of every element', async () => {
    const missing = await inNode(
      developer,
      `const everything = await import('gpsoc-widgets');
      const nameOf = (tag) => tag.replaceAll(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase());
      const classes = '${tags.join()}'.split(',').map(async (tag) => [
        nameOf(tag), (await import('gpsoc-widgets/' + tag))[nameOf(tag)]]);
      return (await Promise.all(classes)).filter(([name, own]) => !own || everything[name] !== own);`,
    );
    assert.deepEqual(missing, []);
  });

  it('the imports of README.md work', async () => {
    const [, code] = /^```js\n([^]*?)^```$/m.exec(readFileSync(join(root, 'README.md'), 'utf8'))!;
    const script = join(developer, 'readme.mjs');
    writeFileSync(script, code!);
    await promisify(execFile)(process.execPath, [script]);
  });

  for (const {name} of entries.filter(({file}) => file.endsWith('.json'))) {
    it(`${name} can be imported`, async () => {
      const read = await inNode(developer, `return (await import('${name}', {with: {type: 'json'}})).default;`);
      assert.equal(typeof read, 'object');
    });
  }

  it('gpsoc-widgets/catalogue reads a catalogue, and needs no other package', async () => {
    const read = await inNode(
      publisher,
      `const {parseCatalogue} = await import('gpsoc-widgets/catalogue');
      const raw = {format: 1, title: 'Ours', lots: [{id: '1', name: 'Lot 1'}],
        services: [{id: 'emis-web', name: 'EMIS Web', lot: '1'}, null]};
      const {catalogue, problems} = parseCatalogue(raw, 'https://example.org/catalogue.json');
      return [catalogue.title, catalogue.parts[0].services.map(({name}) => name), problems.map(({path}) => path),
        typeof HTMLElement, typeof customElements];`,
    );
    assert.deepEqual(read, ['Ours', ['EMIS Web'], ['services[1]'], 'undefined', 'undefined']);
  });
});

describe('the command line', () => {
  it('makes a catalogue of a sheet in a folder with nothing but the package', async () => {
    const empty = project('spreadsheet', [
      ...Object.keys(packageJson.dependencies),
      ...Object.keys(packageJson.optionalDependencies),
    ]);
    writeFileSync(join(empty, 'services.csv'), 'Name,Supplier,Lot\nEMIS Web,EMIS,Lot 1\n');
    const main = join(empty, 'node_modules/gpsoc-widgets', packageJson.bin['gpsoc-widgets']!);
    const {stdout} = await promisify(execFile)('node', [main, 'build', 'services.csv'], {cwd: empty});
    assert.match(stdout, /1 service on 1 lot from 1 supplier\. Written: dist[/\\]catalogue\.json\./);
    const {services} = readJson(join(empty, 'dist/catalogue.json')) as {services: {id: string}[]};
    assert.equal(services[0]!.id, 'emis-web');
  });
});

describe('a bundle of', () => {
  it('one function from the barrel leaves the elements out', async () => {
    const code = await bundle(`import {parseCatalogue} from 'gpsoc-widgets'; console.log(parseCatalogue);`);
    assert.match(code, /services/);
    assert.doesNotMatch(code, /HTMLElement|shadowRoot|customElements/);
  });

  it('a class leaves its registration out', async () => {
    const code = await bundle(`import {LotCatalogue} from 'gpsoc-widgets/lot-catalogue'; console.log(LotCatalogue);`);
    assert.match(code, /shadowRoot/);
    assert.doesNotMatch(code, /customElements\.define/);
  });

  for (const tag of tags) {
    it(`gpsoc-widgets/${tag}/define registers ${tag}, and nothing else`, async () => {
      assert.deepEqual(definedIn(await bundle(`import 'gpsoc-widgets/${tag}/define';`)), [tag]);
    });
  }

  it('gpsoc-widgets/embed.js registers every tag, and nothing else', () => {
    assert.deepEqual(definedIn(readFileSync(join(ours, 'dist/embed.js'), 'utf8')).sort(), [...tags].sort());
  });
});

describe('a developer’s compiler', {concurrency: true}, () => {
  const page = `
    import {LotCatalogue, type Catalogue, type LoadEvent, type Problem, type Strings} from 'gpsoc-widgets';
    import {parseCatalogue} from 'gpsoc-widgets/catalogue';
    import {LotCatalogue as Same} from 'gpsoc-widgets/lot-catalogue';
    import {ServiceCard} from 'gpsoc-widgets/service-card';
    ${tags.map((tag) => `import 'gpsoc-widgets/${tag}/define';`).join('\n')}
    import 'gpsoc-widgets/embed.js';
    import schema from 'gpsoc-widgets/catalogue.schema.json' with {type: 'json'};

    const list: LotCatalogue = document.createElement('lot-catalogue');
    const same: typeof LotCatalogue = Same;
    const card: ServiceCard | null = document.querySelector('service-card');
    list.pageSize = 20;
    list.strings = {'search.label': 'Find a service'} satisfies Strings;
    list.addEventListener('gpsoc-load', (event: LoadEvent) => event.services.toFixed());
    list.addEventListener('gpsoc-query', ({query, total}) => query.search.repeat(total));
    const {catalogue, problems}: {catalogue: Catalogue; problems: readonly Problem[]} = parseCatalogue({}, 'https://example.org/');
    export const used = [same, card, schema.title, catalogue.title, problems];

    // @ts-expect-error a number
    list.pageSize = 'twenty';
    // @ts-expect-error no such text
    list.strings = {'search.lable': 'Find a service'};
    // @ts-expect-error no such property
    list.lots = '1';`;

  for (const [module, moduleResolution] of [
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ] as const) {
    it(`finds the types with moduleResolution ${moduleResolution}`, async () => {
      assert.equal(
        await compile(developer, page, {module, moduleResolution, lib: ['ES2022', 'DOM', 'DOM.Iterable']}),
        '',
      );
    });
  }

  it('takes the guide for React as it stands', async () => {
    const guide = readFileSync(join(root, 'stories/put-it-on/react.mdx'), 'utf8');
    const components = [...guide.matchAll(/^```tsx\n([^]*?)^```$/gm)].map(([, code]) => code!);
    assert.equal(components.length, 2);
    for (const component of components) {
      const options = {module: 'esnext', moduleResolution: 'bundler', jsx: 'react-jsx', skipLibCheck: true};
      assert.equal(await compile(reactDeveloper, component, options, 'tsx'), '');
    }
  });

  it('needs neither the DOM nor other packages to read catalogues in Node', async () => {
    const script = `
      import {parseCatalogue} from 'gpsoc-widgets/catalogue';
      export const titles: string[] = parseCatalogue({}, 'https://example.org/').catalogue.parts
        .flatMap(({services}) => services.map(({name}) => name));`;
    assert.equal(await compile(publisher, script, {module: 'nodenext', lib: ['ES2022']}), '');
  });
});

/** A project in which the packages are installed, ours as it is published. */
function project(name: string, packages: readonly string[]): string {
  const folder = join(temporary, name);
  const installed = join(folder, 'node_modules');
  mkdirSync(installed, {recursive: true});
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
  renameSync(unpacked(), join(installed, 'gpsoc-widgets'));
  for (const each of packages) {
    mkdirSync(dirname(join(installed, each)), {recursive: true});
    symlinkSync(join(root, 'node_modules', each), join(installed, each), 'junction');
  }
  return folder;
}

function unpacked(): string {
  const shell = process.platform === 'win32'; // there npm is a .cmd file
  if (!existsSync(archive)) {
    assert.ok(existsSync(join(root, 'dist/index.js')), 'There is nothing to pack: npm run build');
    const options = {cwd: root, shell, stdio: 'pipe'} as const;
    execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', temporary], options);
  }
  execFileSync('tar', ['-xzf', archive, '-C', temporary]);
  return join(temporary, 'package');
}

/** What the body of a function returns that runs in a Node of its own. */
async function inNode(folder: string, body: string): Promise<unknown> {
  const script = `console.log(JSON.stringify(await (async () => {${body}})()))`;
  const {stdout} = await promisify(execFile)('node', ['--input-type=module', '--eval', script], {cwd: folder});
  return JSON.parse(stdout) as unknown;
}

/** The tags that a script registers. */
function definedIn(script: string): string[] {
  return [...script.matchAll(/customElements\.define\(\W([\w-]+)/g)].map(([, tag]) => tag!);
}

async function bundle(code: string): Promise<string> {
  const input = join(developer, 'bundled.js');
  writeFileSync(input, code);
  const built = await build({
    root: developer,
    configFile: false,
    logLevel: 'silent',
    build: {write: false, modulePreload: false, rolldownOptions: {input}},
  });
  return (built as Rolldown.RolldownOutput).output[0].code;
}

/** What the compiler complains of. */
function compile(
  folder: string,
  code: string,
  compilerOptions: {module: string; [option: string]: unknown},
  extension = 'ts',
): Promise<string> {
  const options = {target: 'es2022', strict: true, noEmit: true, types: [], ...compilerOptions};
  const [file, project] = [`${options.module}.${extension}`, `tsconfig.${options.module}.json`];
  writeFileSync(join(folder, file), code);
  writeFileSync(join(folder, project), JSON.stringify({compilerOptions: options, files: [file]}));
  const tsc = join(root, 'node_modules/.bin/tsc');
  const inFolder = {cwd: folder, shell: process.platform === 'win32'};
  return new Promise((resolve) => {
    execFile(tsc, ['-p', project], inFolder, (error, stdout) => resolve(stdout || (error?.message ?? '')));
  });
}
