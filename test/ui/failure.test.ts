import {expect} from '@open-wc/testing';
import {render} from 'lit';
import {CatalogueError, type FailureKind} from '../../src/catalogue/catalogue-error.ts';
import {failure} from '../../src/ui/failure.ts';
import {createMsg} from '../../src/ui/messages.ts';
import {english} from '../../src/ui/strings.ts';

// Every kind, for some cannot be brought about on a test page.
const kinds: Record<FailureKind, RegExp> = {
  'no-source': /how this page is set up.*This page does not say where its catalogue is/,
  'not-found': /could not find.*no file at this address/,
  refused: /sign in.*Let everyone who sees this page read the file/,
  server: /has a problem.*its log/,
  offline: /appear to be offline/,
  'timed-out': /took too long.*timeout=/,
  blocked: /how this page is set up.*connect-src/,
  'mixed-content': /how this page is set up.*over https/,
  unreachable: /could not reach.*Access-Control-Allow-Origin/,
  'too-large': /how this page is set up.*servicePages/,
  'not-json': /how this page is set up.*not JSON/,
  'wrong-shape': /how this page is set up.*not a catalogue/,
  'unsupported-format': /how this page is set up.*newer/,
};

describe('A failure', () => {
  for (const [kind, says] of Object.entries(kinds)) {
    it(`has a sentence for the reader and a cause for the author: ${kind}`, () => {
      const place = document.createElement('div');
      const error = new CatalogueError(kind as FailureKind, 'expected this, found that', {
        url: 'https://example.org/c.json',
      });
      render(
        failure(error, {msg: createMsg(english), headingLevel: 3}, () => {}),
        place,
      );
      const said = place.textContent.replace(/\s+/g, ' ');
      expect(said).to.match(says);
      expect(said).to.contain('What happened: expected this, found that. Address: https://example.org/c.json');
      expect(place.querySelector('h3')).to.exist;
    });
  }
});
