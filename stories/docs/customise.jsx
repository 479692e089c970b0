// Tables of what can be changed about the elements: tokens, texts, events.

import {Markdown} from '@storybook/addon-docs/blocks';
import {useState} from 'react';
import {anchorOf} from './anchors.ts';
import {Link, Swatch} from './blocks.jsx';
import {elements, itemsOf} from './elements.ts';
import {wantOf} from './names.ts';
import {groups, isIn} from './texts.ts';
import {tokens} from './tokens.ts';

/** Every design token: its colour, the NHS token that it follows, what it is for. */
export function Tokens() {
  return (
    <dl className="terms">
      {tokens.map(({name, follows, value, description}) => (
        <div key={name} id={anchorOf('token', name)}>
          <dt>
            <code>{name}</code>
            <small>
              <Swatch colour={value} />
              {value ? `default ${value}` : 'no default'}
            </small>
            {follows && (
              <small>
                follows <code>{follows}</code>
              </small>
            )}
          </dt>
          <dd>
            <Markdown>{description}</Markdown>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Every text by its key, to be narrowed by typing. */
export function Texts() {
  const [words, setWords] = useState('');
  const has = ({key, text}) => isIn(words, `${key} ${text}`);
  const shown = groups.map((group) => ({...group, texts: group.texts.filter(has)}));
  const count = shown.reduce((sum, {texts}) => sum + texts.length, 0);
  return (
    <>
      <p>
        <label className="narrow">
          Find a text or a key <input type="search" value={words} onChange={({target}) => setWords(target.value)} />
        </label>
      </p>
      <p role="status">
        {count === 1 ? '1 text' : `${count} texts`}
        {count === 0 && '. Try fewer words. Texts about services, lots and rules come from your catalogue.'}
      </p>
      {shown.map(({name, texts}) => texts.length > 0 && <TextGroup key={name} name={name} texts={texts} />)}
    </>
  );
}

function TextGroup({name, texts}) {
  return (
    <section aria-label={name}>
      <h3 id={name.toLowerCase().replaceAll(' ', '-')}>{name}</h3>
      <dl className="terms">
        {texts.map(({key, text}) => (
          <div key={key} id={anchorOf('text', key)}>
            <dt>
              <code>{key}</code>
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Every event: when it is sent, and by which elements. */
export function Events() {
  const senders = new Map();
  for (const {tag} of elements) {
    for (const {name, description} of itemsOf(tag, 'events')) {
      const {tags = []} = senders.get(name) ?? {};
      senders.set(name, {description, tags: [...tags, tag]});
    }
  }
  return (
    <dl className="terms">
      {[...senders].map(([name, {description, tags}]) => (
        <div key={name} id={anchorOf('event', name)}>
          <dt>
            <code>{name}</code>
          </dt>
          <dd>
            <Markdown>{description ?? ''}</Markdown>
            <p>
              {tags.length === elements.length
                ? 'Every element.'
                : tags.map((tag, n) => (
                    <span key={tag}>
                      {n > 0 && ', '}
                      <Link href={`?path=/docs/elements-${tag}--api#${anchorOf('event', name)}`}>{wantOf(tag)}</Link>
                    </span>
                  ))}
            </p>
          </dd>
        </div>
      ))}
    </dl>
  );
}
