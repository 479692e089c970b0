// Our look is the NHS frontend's: values that we repeat are held against the package they come from.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {describe, it} from 'node:test';
import {baseStyles} from '../../src/ui/base.styles.ts';
import * as tokens from '../../src/ui/tokens.ts';

const nhsuk = readNhsukStyles();

describe('the design tokens', () => {
  for (const [name, {cssText}] of Object.entries(tokens)) {
    const [, property, fallback] = /var\((--nhsuk-[\w-]+), (#\w+)\)/.exec(cssText) ?? [];
    if (!name.endsWith('Colour')) continue;
    it(`fall back to the NHS frontend's value of ${property ?? name}`, () => {
      assert.ok(property, `${name} reads no --nhsuk- property`);
      assert.equal(fallback, nhsuk.properties.get(property));
    });
  }
});

describe('the tags', () => {
  for (const colour of ['green', 'yellow', 'blue', 'red', 'grey', 'white']) {
    it(`have the colours of the NHS frontend's ${colour} tag`, () => {
      const ours = declarations(baseStyles.cssText, `.tag-${colour}`);
      const theirs = declarations(nhsuk.css, `.nhsuk-tag--${colour}`);
      assert.ok(theirs.size > 0);
      assert.deepEqual([...ours].sort(), [...theirs].sort());
    });
  }
});

function readNhsukStyles() {
  const require = createRequire(import.meta.url);
  const {version} = require('nhsuk-frontend/package.json') as {version: string};
  const css = readFileSync(require.resolve(`nhsuk-frontend/dist/nhsuk/nhsuk-frontend-${version}.min.css`), 'utf8');
  return {css, properties: declarations(css, ':root')};
}

/** The declarations of the first rule with just this selector. */
function declarations(css: string, selector: string): Map<string, string> {
  const escaped = selector.replace(/[.]/g, '\\.');
  const [, body = ''] = new RegExp(`(?:^|[};\\s])${escaped}\\s*\\{([^}]*)\\}`).exec(css) ?? [];
  const pairs = body.split(';').map((declaration) => declaration.split(':').map((part) => part.trim()));
  return new Map(pairs.filter(([name, value]) => name && value).map(([name, value]) => [name!, long(value!)]));
}

/** `#fff` and `#ffffff` are one colour. */
function long(value: string): string {
  return /^#[0-9a-f]{6}$/.test(value) && /^#(.)\1(.)\2(.)\3$/.test(value)
    ? `#${value[1]}${value[3]}${value[5]}`
    : value;
}
