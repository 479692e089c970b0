// What the pages are made of, beside Storybook's own blocks. Storybook renders its pages with React, so these are
// components of React; what they show comes from the modules beside them, which the compiler checks.

import {AnchorMdx, Canvas, DocsContext, HeaderMdx, Markdown, Source, useOf} from '@storybook/addon-docs/blocks';
import {useContext} from 'react';
import {defaultInWords, itemOf, itemsOf} from './elements.ts';
import {sentenceCase} from './sentence-case.ts';
import './docs.css';

/** A story as it lives, and below it the code to paste. `height` in em: the rest is scrolled to. */
export function Example({of, height}) {
  return (
    <div className="example" style={height && {'--example-height': `${height}em`}}>
      <Canvas of={of} sourceState="none" withToolbar={false} />
      <Source of={of} />
    </div>
  );
}

/** The first story of the element that the page is about; its controls change it. */
export function FirstExample() {
  const [first] = useContext(DocsContext).componentStories();
  return <Example of={first.moduleExport} height={32} />;
}

/** Where the element that the page is about is told in words. */
export function ForAuthors({children}) {
  const {component} = useOf('meta', ['meta']).preparedMeta;
  return <AnchorMdx href={`?path=/docs/for-authors-${component}--docs`}>{children}</AnchorMdx>;
}

/** Every story of the element that the page is about, as links with what each shows. */
export function Situations() {
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
            {/^#[\da-f]{3,6}$/.test(note) && <span className="swatch" style={{backgroundColor: note}} />}
            {note}
          </small>
        ))}
      </dt>
      <dd>{children}</dd>
    </div>
  );
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
