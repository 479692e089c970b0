// What every element shows while its catalogue loads, and when it cannot be had: each kind of failure that a story can
// bring about. The others (offline, blocked and mixed-content) need a page of their own: test/stories/ stages them.

import {html, type TemplateResult} from 'lit';
import {gpsoc} from './example-catalogues.ts';
import type {CommonSettings, Example} from './example.ts';
import {press} from './reader.ts';

const signIn = '<!doctype html><title>Example</title><form><input type="password"></form>';

/** What some elements must be told beside the catalogue. */
interface Subject {
  service?: string;
  services?: string;
}

type SubjectExample = Example<CommonSettings & Subject>;

/**
 * @param link - What stands between the tags, and stays.
 * @param words - Its text.
 */
export function withoutCatalogue(link: TemplateResult, words: string, subject: Subject = {}) {
  const failure = (
    about: string,
    settings: CommonSettings,
    ...shows: readonly [reader: string, author: string]
  ): SubjectExample => ({
    about,
    settings: {...settings, ...subject},
    content: html`${link}
      <p slot="contact">Example: call the service desk on 01632 960003.</p>`,
    then: (element) => press(element, 'Help for the person who runs this page'),
    shows: ['could not be shown', 'Try again', '01632 960003', words, ...shows],
  });

  return {
    loading: {
      about: 'Until the catalogue loads, readers see the content of the tag. Put a plain link there.',
      settings: {src: `${gpsoc}?hang`, timeout: 600, ...subject},
      content: link,
      shows: [words],
    },
    failedInOwnWords: {
      about: 'The slots `error` and `contact` say in your own words what happened and who to call.',
      settings: {catalogue: {}, ...subject},
      content: html`
        <p slot="error">Example: our list of services is being repaired.</p>
        <p slot="contact">Example: call the service desk on <a href="tel:01632960003">01632 960003</a>.</p>
        ${link}
      `,
      shows: ['Example: our list of services is being repaired.', '01632 960003', words],
    },
    withoutSlots: {
      about: 'Where your editor removes slots, `contact` and `fallback-href` say who to call and where to go.',
      settings: {
        catalogue: {},
        contact: '01632 960003',
        'fallback-href': 'https://example.org/services',
        ...subject,
      },
      shows: ['could not be shown', '01632 960003', 'View this information on another page'],
    },
    noSource: failure(
      'The page names no catalogue: neither `src` nor a `<link rel="gpsoc-catalogue">`.',
      {},
      setUp,
      'This page does not say where its catalogue is.',
    ),
    notFound: failure(
      'There is no file at the address in `src`.',
      {src: 'data/no-such-catalogue.json'},
      'We could not find the list.',
      'There is no file at this address.',
    ),
    refused: failure(
      'The server gives the file only to readers who have signed in.',
      {src: `data:text/html,${encodeURIComponent(signIn)}`},
      'You may need to sign in',
      'answers with a sign-in page',
    ),
    server: failure(
      'The server of the catalogue has a fault, also after two more attempts.',
      {src: `${gpsoc}?status=503`},
      'The server that holds the list has a problem.',
      'The server has an error of its own.',
    ),
    // An address of its own: of all who ask for one file the most patient counts.
    timedOut: failure(
      'The file has not arrived in the time that `timeout` allows.',
      {src: `${gpsoc}?hang=timeout`, timeout: 1},
      'The list took too long to load.',
      'The file did not arrive in the time allowed.',
    ),
    unreachable: failure(
      'No answer came that the page may read: no network, no such server, or a server that does not allow it.',
      {src: 'https://localhost:1/catalogue.json'},
      'We could not reach the list.',
      'Access-Control-Allow-Origin',
    ),
    tooLarge: failure(
      'The file has more than 128 MB.',
      {src: `${gpsoc}?megabytes=129`},
      setUp,
      'The file is larger than 128 MB.',
    ),
    notJson: failure(
      'There is an answer, but it is no JSON: here a page of HTML.',
      {src: 'data:text/html,<p>Example</p>'},
      setUp,
      'The answer is not JSON.',
    ),
    wrongShape: failure(
      'The file is JSON, but not a catalogue that we can show.',
      {catalogue: {example: 'This is no catalogue'}},
      setUp,
      'The file is JSON, but not a catalogue that we can show.',
    ),
    unsupportedFormat: failure(
      'The catalogue is of a newer format than the script on the page.',
      {catalogue: {format: 2, title: 'Example of a newer format', services: []}},
      setUp,
      'The file has a newer format than this script can read.',
    ),
  } satisfies Record<string, SubjectExample>;
}

const setUp = 'Something is wrong with how this page is set up.';
