// What the pages are made of, beside Storybook's own blocks. Storybook renders its pages with React, so these are
// components of React; what they show comes from the modules beside them, which the compiler checks.

import {AnchorMdx, Canvas, HeaderMdx, Markdown, Source, useOf} from '@storybook/addon-docs/blocks';
import {defaultInWords, itemOf, itemsOf} from './elements.ts';
import './docs.css';

/** A story as it lives, at its full height, and below it the code to paste. */
export function Example({of}) {
  return (
    <div className="example">
      <Canvas of={of} sourceState="none" withToolbar={false} />
      <Source of={of} />
      <BuilderLink of={of} />
    </div>
  );
}

/** To the builder with the example's options, where the example shows a catalogue that is a file. */
function BuilderLink({of}) {
  const {component} = useOf(of, ['story']).story;
  const {src = '', ...options} = of.args;
  if (!/^data\/[\w-]+\.json$/.test(src)) return null;
  const plain = Object.entries(options).filter(
    ([, value]) => value !== '' && value !== false && typeof value !== 'object',
  );
  const query = new URLSearchParams({widget: component, src, ...Object.fromEntries(plain)});
  return (
    <p>
      <a href={`builder/index.html?${query}`} target="_top">
        Open in the builder
      </a>
    </p>
  );
}

/** Code to paste. */
export function Paste({code, language = 'html'}) {
  return <Source code={code.trim()} language={language} />;
}

/** Names and what they mean, the names in a column of their own where there is room. */
export function Terms({children}) {
  return <dl className="terms">{children}</dl>;
}

/** One of them; `notes` stand small below the name. */
export function Term({name, notes = [], children}) {
  return (
    <div>
      <dt>
        <code>{name}</code>
        {notes.filter(Boolean).map((note) => (
          <small key={note}>
            <Swatch colour={note} />
            {note}
          </small>
        ))}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A colour, shown; nothing for what is no colour. */
export function Swatch({colour}) {
  if (!/^#[\da-f]{3,6}$/.test(colour)) return null;
  return <span className="swatch" style={{backgroundColor: colour}} />;
}

/** An attribute in an author's words; its default is the manifest's. */
export function Option({of, name, write, children}) {
  const inWords = defaultInWords(itemOf(of, 'attributes', name));
  return (
    <Term name={name} notes={[inWords && `normally ${inWords}`]}>
      {children}
      {write && (
        <p>
          <code>{write}</code>
        </p>
      )}
    </Term>
  );
}

/** An event: when it is sent, as the comments in the source tell it, and what it says. */
export function EventTerm({of, name, children}) {
  return (
    <Term name={name}>
      <Markdown>{itemOf(of, 'events', name).description ?? ''}</Markdown>
      {children}
    </Term>
  );
}

/** A list of the manifest, as the comments in the source tell it; what has no name comes first. */
export function FromManifest({of, list, named = (name) => name}) {
  const items = itemsOf(of, list).toSorted((a, b) => Number(a.name !== '') - Number(b.name !== ''));
  return (
    <Terms>
      {items.map((item) => (
        <Term key={item.name} name={named(item.name)} notes={[item.default]}>
          <Markdown>{item.description ?? ''}</Markdown>
        </Term>
      ))}
    </Terms>
  );
}

export {AnchorMdx as Link, HeaderMdx as Header};
