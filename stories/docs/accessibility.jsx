// What is known of how an element works for people who use a keyboard or a screen reader.

import {HeaderMdx} from '@storybook/addon-docs/blocks';
import {Link} from './blocks.jsx';
import {keyboard} from './keyboard.ts';
import {wantOf} from './names.ts';
import {Table} from './table.jsx';

/** The last recorded run of all engines, as `npm run test:accessibility -- --record` left it; undefined where none was recorded. */
const [lastRun] = Object.values(import.meta.glob('../accessibility/engines.json', {eager: true, import: 'default'}));

/** The accessibility page of an element. `heard` is what a test has recorded. */
export function Accessibility({of: tag, heard}) {
  const {example, uses} = keyboard[tag];
  return (
    <>
      <HeaderMdx as="h1" id="accessibility">
        {wantOf(tag)}: accessibility
      </HeaderMdx>
      <p>
        <code>{`<${tag}>`}</code> aims at WCAG 2.2 AA. This page says what was tried, and what was not.
      </p>
      <HeaderMdx as="h2" id="with-a-keyboard">
        With a keyboard
      </HeaderMdx>
      <p>
        <kbd>Tab</kbd> goes through links, fields and buttons in the order in which you read them. <kbd>Enter</kbd>{' '}
        follows a link or presses a button, <kbd>Space</kbd> ticks a box or presses a button. What has the focus has a
        yellow background or a thick edge.
      </p>
      {uses.length > 0 && <Keys uses={uses} example={`elements-${tag}-examples--${example}`} />}
      <HeaderMdx as="h2" id="with-a-screen-reader">
        With a screen reader
      </HeaderMdx>
      <p>
        These are the first headings, links and controls that the browser (Chromium) gives a screen reader of{' '}
        <Link href={`?path=/story/elements-${tag}-examples--${example}`}>this example</Link>, in order. A test compares
        it at every change. How it sounds differs from one screen reader to the next.
      </p>
      <ol className="heard" tabIndex={0} aria-label="What a screen reader is given">
        {heard.map((line, n) => (
          <li key={n}>{line}</li>
        ))}
      </ol>
      <p>
        Changes (so many results, a service added, an answer) are announced politely, about a second after the last one.
      </p>
      <HeaderMdx as="h2" id="what-was-checked">
        What was checked
      </HeaderMdx>
      <ul>
        <li>axe-core finds nothing in any example, at 1,280 and at 320 pixels, in Chromium, at every change.</li>
        <li>
          IBM's and Siteimprove's engines look at one example of each element, and at the page about GPSoC, at every
          change.
        </li>
        <li>Keyboard and focus tests pass in Chromium and Firefox at every change. In WebKit they run by hand.</li>
        <li>Every example fits 320 pixels without scrolling sideways. That is a zoom of 400% on a usual screen.</li>
        <li>Examples show text of twice the size, wide text spacing, a narrow column, and text from right to left.</li>
        <li>In forced colours (high contrast) colours come from the system. Nothing is shown by colour alone.</li>
      </ul>
      {lastRun && <LastRun run={lastRun} />}
      <HeaderMdx as="h2" id="what-was-not-tried">
        What was not tried
      </HeaderMdx>
      <ul>
        <li>Nobody has used it with NVDA, JAWS, VoiceOver, TalkBack or Narrator yet.</li>
        <li>Nobody has used it with voice control, switches, or a screen magnifier yet.</li>
        <li>No people with access needs have tested it, and no outside auditor.</li>
      </ul>
    </>
  );
}

/** What each engine has found in all examples and demo pages, and what was left as it is. */
function LastRun({run: {on, examples, pages, widths, engines, leftAsTheyAre}}) {
  const day = new Date(on).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return (
    <>
      <HeaderMdx as="h3" id="last-recorded-run">
        Last recorded run
      </HeaderMdx>
      <p>
        On {day} three engines looked at {examples} examples and at {pages === 1 ? 'one page' : `${pages} pages`}, at{' '}
        {widths.join(' and ')} pixels.
      </p>
      <Table>
        <thead>
          <tr>
            <th scope="col">Engine</th>
            <th scope="col">Found</th>
          </tr>
        </thead>
        <tbody>
          {engines.map(({name, version, found}) => (
            <tr key={name}>
              <td>
                {name} {version}
              </td>
              <td>{found === 0 ? 'nothing' : found}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      {leftAsTheyAre.length > 0 && (
        <>
          <p>These rules of theirs we have looked at, and leave:</p>
          <ul>
            {leftAsTheyAre.map(({engine, rule, reason}) => (
              <li key={engine + rule}>
                {engine}, <code>{rule}</code>: {reason}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** Each key, and what it does. */
function Keys({uses, example}) {
  return (
    <>
      <p>
        In <Link href={`?path=/story/${example}`}>this example</Link>, where a test presses these keys:
      </p>
      <Table>
        <thead>
          <tr>
            <th scope="col">On</th>
            <th scope="col">Press</th>
            <th scope="col">What happens</th>
          </tr>
        </thead>
        <tbody>
          {uses.map(({on: [role, name], keys, does}) => (
            <tr key={role + name + keys}>
              <td>{name === '' ? nameOfRole(role) : `${name} (${nameOfRole(role)})`}</td>
              <td>
                <kbd>{keys}</kbd>
              </td>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  );
}

function nameOfRole(role) {
  return {searchbox: 'search box', textbox: 'text field', checkbox: 'box', DisclosureTriangle: 'fold'}[role] ?? role;
}
