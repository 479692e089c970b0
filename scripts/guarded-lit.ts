// What Lit takes for granted and pages of all kinds do not give. The build fails when Lit's text is not found: an upgrade must
// not undo this.
//
// - Lit makes its Trusted Types policy while it loads, and under a fixed name. A page that has a Lit already, that has our script
//   twice, or that does not list the name then throws before anything is shown. In the bundle the policy is made at the first
//   template instead, under a name of our own, and Lit goes on without one where a page refuses it. The policy never leaves Lit's
//   module. While a script prints the page, Chromium calls no policy: then plain text does, on pages that do not insist on a
//   policy.
// - On pages served as XHTML templates would be read as XML, which they are not: they are read in a document of HTML.
// - A form or an image of the page that is called createElement hides no method from Lit. Nor does MooTools, whose Document has
//   another prototype, in which Lit would also look for style sheets; and a global ShadyCSS of old Polymer says nothing of them.
// - What Lit keeps for standard decorators, which nothing here uses, would be a property of Symbol, which pages may have frozen.
import type {Plugin} from 'vite';

const LITS_POLICY =
  /(\w+)\s*\?\s*\1\.createPolicy\(\s*(["'])lit-html\2\s*,\s*\{\s*createHTML:\s*\(?(\w+)\)?\s*=>\s*\3\s*,?\s*\}\s*\)\s*:\s*(?:void 0|undefined)/;

const LITS_TEMPLATE = /(\w+)\.createElement\(\s*(["'])template\2\s*\)/;

const template =
  'Reflect.getPrototypeOf($1).createElement.call($1.contentType === "text/html" ? $1 : ' +
  'new Document().implementation.createHTMLDocument(""), "template")';

/** What Lit asks of the page's document, which a form of that name would hide. */
const LITS_NODES = /\b(\w+)\.(createComment|createTextNode|createTreeWalker)\(/g;
const LITS_COPIES = /\(\w+\?\.creationScope\s*\?\?\s*(\w+)\)\.importNode\(/;

/** In its modules of elements and of styles. */
const LITS_OTHERS = {
  litPropertyMetadata: [
    [/Symbol\.metadata\s*\?\?=\s*Symbol\((["'])metadata\1\)/, 'void 0'],
    [/\w+\.litPropertyMetadata\s*\?\?=\s*new WeakMap(\(\))?/, 'void 0'],
    [/this\[Symbol\.metadata\]/, 'null'],
  ],
  nativeShadow: [
    [
      /\w+\.ShadowRoot\s*&&[^;]*?["']adoptedStyleSheets["']\s*in Document\.prototype\s*&&\s*["']replace["']\s*in CSSStyleSheet\.prototype/,
      'true',
    ],
  ],
} as const;

const ours = (name: string) => `(() => {
  const name = "${name}", rules = {createHTML: (html) => html};
  let policy;
  const make = () => {
    try {
      return globalThis.trustedTypes?.createPolicy(name, rules) ?? rules;
    } catch {
      return rules;
    }
  };
  const createHTML = (html) => {
    try {
      return (policy ??= make()).createHTML(html);
    } catch {
      return html;
    }
  };
  return {createHTML};
})()`;

/**
 * The code of Lit's module with our policy in place of its own; undefined if the code makes none that is known here. Each
 * copy of Lit on a page needs a name of its own.
 */
export function withGuardedPolicy(code: string, name: string): string | undefined {
  if (![LITS_POLICY, LITS_TEMPLATE, LITS_COPIES].every((words) => words.test(code))) return undefined;
  return code
    .replace(LITS_POLICY, () => ours(name))
    .replace(LITS_TEMPLATE, template)
    .replace(LITS_COPIES, 'Reflect.getPrototypeOf($1).importNode.call($1, ')
    .replace(LITS_NODES, 'Reflect.getPrototypeOf($1).$2.call($1, ');
}

/** The code of another of Lit's modules, or of none of them, as it is needed; undefined if its text is not known here. */
function withoutAssumptions(code: string): string | undefined {
  const [, changes = []] = Object.entries(LITS_OTHERS).find(([word]) => code.includes(word)) ?? [];
  if (!changes.every(([words]) => words.test(code))) return undefined;
  return changes.reduce((changed, [words, instead]) => changed.replace(words, instead), code);
}

export function guardedLit(): Plugin {
  return {
    name: 'gpsoc:guarded-lit',
    apply: 'build',
    transform(code, id) {
      if (!/\/(lit|lit-html|reactive-element)\//.test(id)) return undefined;
      const guarded = code.includes('.createPolicy(') ? withGuardedPolicy(code, 'gpsoc-lit') : withoutAssumptions(code);
      if (guarded === undefined) this.error(`${id} is not the Lit that is known here.`);
      return {code: guarded, map: null};
    },
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        if (Object.keys(LITS_OTHERS).some((word) => file.code.includes(word)))
          this.error(`${file.fileName} has a Lit of its own.`);
        const policies = file.code.split('.createPolicy(').length - 1;
        if (policies !== 1 || !file.code.includes('gpsoc-lit')) {
          this.error(`${file.fileName} should make one Trusted Types policy, ours; it makes ${policies}.`);
        }
      }
    },
  };
}
