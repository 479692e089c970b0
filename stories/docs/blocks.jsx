// What the pages are made of, beside Storybook's own blocks. Storybook renders its pages with React, so these are
// components of React; what they show comes from the modules beside them, which the compiler checks.

import {AnchorMdx, Canvas, HeaderMdx, Source, useOf} from '@storybook/addon-docs/blocks';
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
  const {src: address, ...options} = of.args;
  const src = fileOf(address);
  if (!src) return null;
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

/** The file of this site that an example shows; undefined for a catalogue made up in the example. */
export function fileOf(src = '') {
  return /^(data\/[\w-]+\.json)(\?copy=\d+)?$/.exec(src)?.[1];
}

/** Code to paste. */
export function Paste({code, language = 'html'}) {
  return <Source code={code.trim()} language={language} />;
}

/** Names and what they mean, the names in a column of their own where there is room. */
export function Terms({children}) {
  return <dl className="terms">{children}</dl>;
}

/** One of them. */
export function Term({name, children}) {
  return (
    <div>
      <dt>
        <code>{name}</code>
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

export {AnchorMdx as Link, HeaderMdx as Header};
