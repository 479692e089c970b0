// Lit makes its Trusted Types policy while it loads, and under a fixed name. A page that has a Lit already, that has
// our script twice, or that does not list the name then throws before anything is shown. In the bundle the policy is
// made at the first template instead, under a name of our own, and Lit goes on without one where a page refuses it.
// The policy never leaves Lit's module. While a script prints the page, Chromium calls no policy: then plain text does, on
// pages that do not insist on a policy. On pages served as XHTML templates would be read as XML, which they are not: they
// are read in a document of HTML. A form or an image of the page that is called createElement hides no method from Lit. The build fails when Lit's text is not found: an upgrade must not undo this.
import type {Plugin} from 'vite';

const LITS_POLICY =
  /(\w+)\s*\?\s*\1\.createPolicy\(\s*(["'])lit-html\2\s*,\s*\{\s*createHTML:\s*\(?(\w+)\)?\s*=>\s*\3\s*,?\s*\}\s*\)\s*:\s*(?:void 0|undefined)/;

const LITS_TEMPLATE = /(\w+)\.createElement\(\s*(["'])template\2\s*\)/;

const template =
  'Document.prototype.createElement.call($1.contentType === "text/html" ? $1 : ' +
  'new Document().implementation.createHTMLDocument(""), "template")';

/** What Lit asks of the page's document, which a form of that name would hide. */
const LITS_NODES = /\b(\w+)\.(createComment|createTextNode|createTreeWalker)\(/g;
const LITS_COPIES = /\(\w+\?\.creationScope\s*\?\?\s*(\w+)\)\.importNode\(/;

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
    .replace(LITS_COPIES, 'Document.prototype.importNode.call($1, ')
    .replace(LITS_NODES, 'Document.prototype.$2.call($1, ');
}

export function guardedTrustedTypes(): Plugin {
  return {
    name: 'gpsoc:trusted-types',
    apply: 'build',
    transform(code, id) {
      if (!code.includes('.createPolicy(')) return undefined;
      const guarded = withGuardedPolicy(code, 'gpsoc-lit');
      if (guarded === undefined) this.error(`${id} makes a policy or templates in words that are not known here.`);
      return {code: guarded, map: null};
    },
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        const policies = file.code.split('.createPolicy(').length - 1;
        if (policies !== 1 || !file.code.includes('gpsoc-lit')) {
          this.error(`${file.fileName} should make one Trusted Types policy, ours; it makes ${policies}.`);
        }
      }
    },
  };
}
