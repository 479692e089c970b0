// When `npm start` and `npm test` install: what is there is held against the lock file.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {missing} from '../../scripts/ready.mjs';

const locked = {
  '': {optionalDependencies: {commander: '^14.0.0'}},
  'node_modules/lit': {version: '3.3.3'},
  'node_modules/commander': {version: '14.0.3', optional: true},
  'node_modules/bundler-for-windows': {version: '1.0.0', optional: true},
};
const there = {'node_modules/lit': {version: '3.3.3'}, 'node_modules/commander': {version: '14.0.3'}};

describe('Packages are installed', () => {
  it('unless those of the lock file are there, but for what is optional to others', () => {
    assert.deepEqual(missing(locked, there), []);
  });

  it('when one of them has another version', () => {
    assert.deepEqual(missing(locked, {...there, 'node_modules/lit': {version: '3.0.0'}}), ['node_modules/lit']);
  });

  it('when one that the command line needs is missing', () => {
    assert.deepEqual(missing(locked, {'node_modules/lit': {version: '3.3.3'}}), ['node_modules/commander']);
  });

  it('when nothing is there', () => {
    assert.deepEqual(missing(locked, {}), ['node_modules/lit', 'node_modules/commander']);
  });
});
