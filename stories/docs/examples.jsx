// The page of an element's examples: the first of them to try, its options, its events as they happen, and all others.

import {AnchorMdx, Controls, DocsContext, HeaderMdx, Markdown, useOf} from '@storybook/addon-docs/blocks';
import {useContext, useEffect, useState} from 'react';
import {Example, fileOf} from './blocks.jsx';
import {itemsOf} from './elements.ts';
import {wantOf} from './names.ts';
import {sentenceCase} from './sentence-case.ts';

/** The heading of the page, and where the element is explained. */
export function ExamplesTitle() {
  const tag = useTag();
  return (
    <>
      <HeaderMdx as="h1" id="examples">
        {wantOf(tag)}: examples
      </HeaderMdx>
      <p>
        <code>{`<${tag}>`}</code>: <AnchorMdx href={`?path=/docs/elements-${tag}--guide`}>how to use it</AnchorMdx>,{' '}
        <AnchorMdx href={`?path=/docs/elements-${tag}--api`}>everything that it takes</AnchorMdx>.
      </p>
    </>
  );
}

/** A story of the element with a real catalogue, else its first; the controls below change it. */
export function FirstExample() {
  return <Example of={useFirst().moduleExport} />;
}

/** Its controls. */
export function TryIt() {
  return (
    <div className="wide">
      <Controls of={useFirst().moduleExport} />
    </div>
  );
}

function useFirst() {
  const stories = useContext(DocsContext).componentStories();
  return stories.find(({moduleExport}) => fileOf(moduleExport.args?.src)) ?? stories[0];
}

const most = 8;

/** The last events of the elements on the page, with what they say. */
export function EventLog() {
  const names = itemsOf(useTag(), 'events').map(({name}) => name);
  const [heard, setHeard] = useState([]);
  useEffect(() => {
    const listening = new AbortController();
    const hear = (event) => setHeard((before) => [{type: event.type, says: fieldsOf(event)}, ...before].slice(0, most));
    for (const name of names) document.addEventListener(name, hear, {signal: listening.signal});
    return () => listening.abort();
  }, [names.join(' ')]);
  return (
    <>
      <p>
        It sends {names.length} events: <Codes of={names} />. The last {most} of them, newest first:
      </p>
      <div className="events" role="log" aria-label="Events">
        {heard.map(({type, says}, n) => (
          <p key={heard.length - n}>
            <code>{type}</code> {says}
          </p>
        ))}
      </div>
    </>
  );
}

/** Every story of the element that the page is about, as links with what each shows. */
export function AllExamples() {
  const stories = useContext(DocsContext).componentStories();
  return (
    <ul className="situations">
      {stories.map(({id, name, parameters}) => (
        <li key={id}>
          <AnchorMdx href={`?path=/story/${id}`}>{sentenceCase(name)}</AnchorMdx>
          <Markdown>{parameters.docs?.description?.story ?? ''}</Markdown>
        </li>
      ))}
    </ul>
  );
}

function Codes({of}) {
  return of.map((name, n) => (
    <span key={name}>
      {n > 0 && ', '}
      <code>{name}</code>
    </span>
  ));
}

function useTag() {
  return useOf('meta', ['meta']).preparedMeta.component;
}

/** What an event of ours says: its own fields, in short. */
function fieldsOf(event) {
  return Object.entries(event)
    .filter(([name]) => name !== 'isTrusted')
    .map(([name, value]) => `${name}: ${short(JSON.stringify(value))}`)
    .join(', ');
}

function short(json = 'undefined') {
  return json.length > 160 ? `${json.slice(0, 160)}…` : json;
}
