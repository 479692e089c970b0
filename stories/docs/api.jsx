// Everything that an element takes, says and can be styled by, from the manifest.

import {HeaderMdx, Markdown} from '@storybook/addon-docs/blocks';
import {useRef, useState} from 'react';
import {anchorOf} from './anchors.ts';
import {Example, Link, Swatch} from './blocks.jsx';
import {elementOf, propertiesOf} from './elements.ts';
import {wantOf} from './names.ts';
import {usePlaces} from './places.ts';

/** The page of an element's API. Its parts are marked in the example. */
export function Api({of: tag, example}) {
  const {description, attributes = [], events = [], slots = [], ...looks} = elementOf(tag);
  const {cssStates = [], cssParts = [], cssProperties = []} = looks;
  const {properties, methods} = propertiesOf(tag);
  return (
    <>
      <HeaderMdx as="h1" id="api">
        {wantOf(tag)}: API
      </HeaderMdx>
      <Markdown>{`\`<${tag}>\`: ${description}`}</Markdown>
      <p>
        Names lead to the <Link href={`?path=/docs/elements-${tag}--guide`}>guide</Link> in plain words. Types are in
        the package; so is <code>custom-elements.json</code>, from which this page is made.
      </p>
      <Rows title="Attributes" kind="attribute" items={attributes}>
        Set them in HTML. Changing one later works too.
      </Rows>
      <Rows title="Properties" kind="property" items={properties}>
        Each attribute is a property as well: <code>page-size</code> is <code>pageSize</code>. These have no attribute.
      </Rows>
      <Rows title="Methods" kind="method" items={methods} named={(name) => `${name}()`} />
      <Rows title="Events" kind="event" items={events}>
        They bubble and leave the shadow root: one listener on the document hears all elements.
      </Rows>
      <Rows title="Slots" kind="slot" items={slots} named={(name) => (name ? `slot="${name}"` : 'no slot')} />
      <Rows title="States" kind="state" items={cssStates} named={(name) => `:state(${name})`} />
      <Parts tag={tag} parts={cssParts} example={example} />
      <Rows title="Design tokens" kind="token" items={cssProperties}>
        Set them on the element or anywhere above it. Most follow the NHS frontend:{' '}
        <Link href="?path=/docs/customise-design-tokens--docs">all tokens with their colours</Link>.
      </Rows>
    </>
  );
}

function Rows({title, kind, items, named = (name) => name, children}) {
  if (items.length === 0) return null;
  return (
    <>
      <HeaderMdx as="h2" id={title.toLowerCase().replace(' ', '-')}>
        {title}
      </HeaderMdx>
      {children && <p>{children}</p>}
      <dl className="terms">
        {items.map((item) => (
          <div key={item.name} id={anchorOf(kind, item.name)}>
            <dt>
              <code>{named(item.name)}</code>
              {item.type && <small>{item.type.text}</small>}
              {item.default && item.default !== "''" && (
                <small>
                  <Swatch colour={item.default} />
                  default {item.default}
                </small>
              )}
            </dt>
            <dd>
              <Markdown>{item.description ?? ''}</Markdown>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** The parts: all of them numbered in a live example, and each outlined there on request. */
function Parts({tag, parts, example}) {
  const picture = useRef();
  const places = usePlaces(
    picture,
    tag,
    parts.map(({name}) => name),
  );
  const [marked, mark] = useState('');
  return (
    <>
      <HeaderMdx as="h2" id="parts">
        Parts
      </HeaderMdx>
      <p>
        Parts take any CSS: <code>{`${tag}::part(${parts[0].name})`}</code>. The numbers below show where each part
        begins. Select a part to outline it wherever it is. Parts without a number are not in this example.
      </p>
      {marked && <style>{`${tag}::part(${marked}) { outline: 4px solid #d5281b; outline-offset: 1px; }`}</style>}
      <ul className="parts">
        {parts.map(({name}, n) => (
          <li key={name}>
            <button type="button" aria-pressed={name === marked} onClick={() => mark(name === marked ? '' : name)}>
              {places.has(name) && <b>{n + 1}</b>} {name}
            </button>
          </li>
        ))}
      </ul>
      <div className="picture" ref={picture}>
        <Example of={example} />
        {parts.map(({name}, n) => {
          const place = places.get(name);
          return (
            place && (
              <span key={name} className="number" style={place} aria-hidden="true">
                {n + 1}
              </span>
            )
          );
        })}
      </div>
      <dl className="terms">
        {parts.map(({name, description}) => (
          <div key={name} id={anchorOf('part', name)}>
            <dt>
              <code>{`::part(${name})`}</code>
            </dt>
            <dd>
              <Markdown>{description ?? ''}</Markdown>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
