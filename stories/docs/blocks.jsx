// stories/docs/blocks.jsx
// What the pages are made of, beside Storybook's own blocks. Storybook renders its pages with React, so these are
// components of React; what they show comes from the modules beside them, which the compiler checks.

import {AnchorMdx, Canvas, HeaderMdx, Markdown, Source, useOf} from '@storybook/addon-docs/blocks';
import {defaultInWords, itemOf, itemsOf} from './elements.ts';
import {sentenceCase} from './sentence-case.ts';
import './docs.css';

/** A story as it lives, and below it the code to paste. `height` in em: the rest is scrolled to. */
export function Example({of, height}) {
  return (
    <div className="example" style={height && {'--example-height': `${height}em`}}>
      <Canvas of={of} sourceState="shown" withToolbar={false} />
    </div>
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
export function Term({name, notes = [], id, children}) {
  return (
    <div id={id}>
      <dt>
        <code>{name}</code>
        {notes.filter(Boolean).map((note) => (
          <small key={note}>{note}</small>
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

/** A list of the manifest, as the comments in the source tell it. */
export function FromManifest({of, list, named = (name) => name}) {
  return (
    <Terms>
      {itemsOf(of, list).map((item) => (
        <Term key={item.name} name={named(item.name)} notes={[item.default]}>
          <Markdown>{item.description ?? ''}</Markdown>
        </Term>
      ))}
    </Terms>
  );
}

/** Every story of the element, as links with what each shows. */
export function Situations() {
  const {stories} = useOf('meta', ['meta']).csfFile;
  return (
    <ul className="situations">
      {Object.values(stories).map(({id, name, parameters}) => (
        <li key={id}>
          <AnchorMdx href={`?path=/story/${id}`}>{sentenceCase(name)}</AnchorMdx>
          <Markdown>{parameters?.docs?.description?.story ?? ''}</Markdown>
        </li>
      ))}
    </ul>
  );
}

export {AnchorMdx as Link, HeaderMdx as Header};
