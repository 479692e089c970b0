// What prettier and the compiler cannot see: who may import whom, what breaks on hospital pages, and the usual.
import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import {defineConfig, globalIgnores} from 'eslint/config';
import {builtinModules} from 'node:module';
import ts from 'typescript-eslint';

// Data flows down this list, imports point up it. src/index.ts and src/embed.ts join everything; nothing imports them.
const mayImport = {
  catalogue: [],
  source: ['catalogue'],
  query: ['catalogue'],
  eligibility: ['catalogue'],
  reader: ['catalogue', 'query', 'eligibility'],
  ui: ['catalogue', 'query', 'eligibility'],
  elements: ['catalogue', 'source', 'query', 'eligibility', 'reader', 'ui'],
  embed: ['elements'],
  check: ['catalogue', 'query'],
  cli: ['catalogue', 'query', 'eligibility', 'check', 'ui'],
};
const pure = ['catalogue', 'query', 'eligibility', 'check'].map((folder) => `src/${folder}/**/*.ts`);

const directions = Object.entries(mayImport).map(([folder, allowed]) => {
  const closed = Object.keys(mayImport).filter((other) => other !== folder && !allowed.includes(other));
  return {
    name: `gpsoc/imports of ${folder}`,
    files: [`src/${folder}/**/*.ts`],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(\\.{1,2}/)+((${closed.join('|')})/|(index|embed)\\.ts$)`,
              message: `${folder}/ may import ${allowed.length ? allowed.join(', ') : 'nothing from other folders'}.`,
            },
          ],
        },
      ],
    },
  };
});

// An element is a folder of its own: what two of them need belongs to base/ or to ui/.
const neighbours = {
  name: 'gpsoc/neighbours of an element',
  files: ['src/elements/*/*.ts'],
  rules: {
    'no-restricted-syntax': [
      'error',
      ...pitfalls(),
      {
        selector: ':matches(ImportDeclaration, ExportNamedDeclaration)[source.value=/^\\.\\.\\/(?!\\.\\.|base\\/)/]',
        message:
          'An element imports from its own folder, base/ and the folders above: move what two share to base/ or ui/.',
      },
    ],
  },
};

// What elements share knows none of them.
const shared = {
  name: 'gpsoc/what elements share',
  files: ['src/elements/base/*/*.ts'],
  rules: {
    'no-restricted-syntax': [
      'error',
      ...pitfalls(),
      {
        selector: ':matches(ImportDeclaration, ExportNamedDeclaration)[source.value=/^(\\.\\.\\/){2}(?!\\.\\.)/]',
        message: 'base/ imports from base/ and the folders above elements/.',
      },
    ],
  },
};

const inNode = [...builtinModules.filter((name) => !name.startsWith('_')), 'node:*'];

export default defineConfig(
  globalIgnores([
    'dist/',
    'storybook-static/',
    'scripts/create/', // imports what is there once it is stamped
    'src/catalogue/raw-catalogue.ts',
    'src/catalogue/globals.d.ts',
    'demo/data/',
    'test/fixtures/',
  ]),
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},

  js.configs.recommended,
  {
    name: 'gpsoc/everywhere',
    rules: {
      eqeqeq: 'error',
      'no-undef': 'off', // the compiler knows better
    },
  },

  {
    name: 'gpsoc/typescript',
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      // `return void report(…)`, `() => (this.words = '')` and `list[0]!` after a look at its length read well.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/prefer-nullish-coalescing': ['error', {ignorePrimitives: {string: true}}], // '' is absent too
      '@typescript-eslint/consistent-type-definitions': 'off', // a union is a type, a shape an interface
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}],
    },
  },

  {
    name: 'gpsoc/source',
    files: ['src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice']],
    plugins: {'lit-a11y': litA11y},
    rules: {
      ...litA11y.configs.recommended.rules,
      'lit/ban-attributes': ['error', 'style'], // a strict Content-Security-Policy refuses it
      'lit/no-legacy-imports': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/no-value-attribute': 'error',
      'wc/guard-define-call': 'error', // a page may have our script twice
      'no-restricted-syntax': ['error', ...pitfalls()],
      'no-console': ['error', {allow: ['warn', 'error']}],
      'no-restricted-globals': [
        'error',
        {name: 'document', message: 'A form of the page can hide what it has: use ofDocument().'},
      ],
      'no-restricted-imports': [
        'error',
        {
          paths: unsafeDirectives(),
          patterns: [
            {group: inNode, message: 'The source runs in browsers.'},
            {regex: '^\\..*\\.js$', message: 'Relative imports end in .ts: Node and the compiler both read them.'},
          ],
        },
      ],
    },
  },
  {
    name: 'gpsoc/cli',
    files: ['src/cli/**'],
    rules: {'no-console': 'off', 'no-restricted-imports': 'off', 'no-restricted-globals': 'off'},
  },
  {
    name: 'gpsoc/pages of ours',
    files: ['src/of-document.ts', 'src/embed/frame-page.ts'],
    rules: {'no-restricted-globals': 'off'},
  },
  ...directions,
  {
    name: 'gpsoc/what joins everything, but the command line',
    files: ['src/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {patterns: [{regex: '^\\./cli/', message: 'Nothing imports cli/: browsers would load it.'}]},
      ],
    },
  },
  neighbours,
  shared,
  {
    name: 'gpsoc/pure',
    files: pure,
    rules: {
      'no-restricted-globals': [
        'error',
        ...['Date', 'performance', 'fetch', 'window', 'document', 'globalThis', 'self', 'console'].map((name) => ({
          name,
          message: 'This folder is pure: no clock, no network, no page. Take what you need as an argument.',
        })),
      ],
    },
  },

  {
    name: 'gpsoc/tests and stories',
    files: ['test/**/*.ts', 'stories/**/*.ts', 'bench/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off', // expect(x).to.exist
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CallExpression[callee.object.name="fc"][callee.property.name="assert"][arguments.length<2]',
          message: 'Say how often, with runs() of test/support/runs.ts: CI then tries the same each time.',
        },
      ],
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          // Node's test() may be left to run; chai's equal() is said to give a promise, and does not.
          allowForKnownSafeCalls: [
            {from: 'package', package: 'node:test', name: ['describe', 'it', 'suite', 'test']},
            {from: 'package', package: 'chai', name: 'Equal'},
          ],
        },
      ],
    },
  },
);

function pitfalls() {
  return [
    {selector: 'ForInStatement', message: 'for…in walks prototypes, which pages extend: use Object.entries().'},
    {
      selector: 'CallExpression[callee.object.name="Array"][callee.property.name="from"]',
      message: 'Old libraries on pages replace Array.from: spread, or map.',
    },
    {
      selector:
        ':matches(NewExpression[callee.name="Date"], CallExpression[callee.object.name="Date"][callee.property.name="parse"]) > :matches(Literal[value=/./][raw=/^[\'"]/], TemplateLiteral)',
      message: 'Engines read date texts differently: give numbers.',
    },
    {
      selector:
        'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/], CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe)$/]',
      message: 'Markup from text is an injection, and Trusted Types refuses it: use a template.',
    },
    {
      selector: 'CallExpression[callee.property.name="dispatchEvent"] > NewExpression[arguments.length>0]',
      message: 'Build the event in a const first: the manifest analyzer invents an event for this.',
    },
  ];
}

function unsafeDirectives() {
  const reasons = {
    'unsafe-html': 'it injects markup',
    'unsafe-svg': 'it injects markup',
    'unsafe-mathml': 'it injects markup',
    'style-map':
      'a strict Content-Security-Policy refuses style attributes: set a class, or use element.style in a ref',
  };
  return Object.entries(reasons).flatMap(([directive, reason]) =>
    ['lit', 'lit-html'].map((from) => ({name: `${from}/directives/${directive}.js`, message: `Not here: ${reason}.`})),
  );
}
