// What a Content Security Policy forbids, told from an address alone.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {isForbidden} from '../../builder/policy.ts';

const page = 'https://intranet.example/page';
const url = 'https://files.example/gpsoc-widgets/embed.js';

describe('A policy of a page', () => {
  for (const policy of [
    '',
    "img-src 'none'",
    'script-src *',
    'script-src https:',
    'script-src files.example',
    'script-src https://files.example/gpsoc-widgets/',
    'script-src https://*.example:443 *.example',
    "default-src 'none'; script-src https://files.example",
    "default-src 'none'; script-src-elem https://files.example; script-src 'none'",
    "script-src 'nonce-abc' 'strict-dynamic'",
  ]) {
    it(`allows the script, or may: ${policy || 'none'}`, () => {
      assert.equal(isForbidden(policy, {directive: 'script-src', url, page}), false);
    });
  }

  for (const policy of [
    "default-src 'self'",
    "script-src 'none'",
    'script-src',
    'script-src http://files.example',
    'script-src https://files.example:8443',
    'script-src https://files.example/other/',
    'script-src *.files.example',
    "script-src https://files.example,default-src 'self'",
  ]) {
    it(`forbids the script: ${policy}`, () => {
      assert.equal(isForbidden(policy, {directive: 'script-src', url, page}), true);
    });
  }

  it('allows its own site where it says so', () => {
    const own = {directive: 'connect-src', url: 'https://intranet.example/catalogue.json', page} as const;
    assert.equal(isForbidden("connect-src 'self'", own), false);
  });

  it('may allow frames by an older name', () => {
    const asked = {directive: 'frame-src', url, page} as const;
    assert.equal(isForbidden("child-src files.example; default-src 'none'", asked), false);
  });
});
