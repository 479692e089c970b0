// The records of the catalogue file and their fields, as headings and lists that fit any width.

import {Header, Link, Paste} from './blocks.jsx';
import {inOneLine, prettyJson} from './pretty-json.ts';
import {anchorOf, inWords, wordsOf} from './schema.ts';

/** One record: what it is, its fields, an example. */
export function SchemaRecord({record: {name, description, fields, example}, title = inWords(name)}) {
  return (
    <section className="record">
      <Header as="h3" id={anchorOf(name)}>
        {title}
      </Header>
      <p>{description}</p>
      <dl className="terms">
        {fields.map((field) => (
          <Field key={field.name} record={name} field={field} />
        ))}
      </dl>
      {example && <Paste code={prettyJson(example)} language="json" />}
    </section>
  );
}

function Field({record, field: {name, type, required, meaning, examples, default: otherwise}}) {
  const id = anchorOf(record, name);
  return (
    <div id={id}>
      <dt>
        <Link href={`#${id}`}>
          <code>{name}</code>
        </Link>
        <small>
          {type.map(({text, definition}, n) => (definition ? <Type key={n} name={definition} text={text} /> : text))}
        </small>
        {required && <small className="required">required</small>}
      </dt>
      <dd>
        <p>{meaning}</p>
        {otherwise !== undefined && <Values name="Default" values={[otherwise]} />}
        {examples.length > 0 && <Values name={examples.length > 1 ? 'Examples' : 'Example'} values={examples} />}
      </dd>
    </div>
  );
}

/** Days, texts and statuses are explained under Rules, everything else under its own name. */
function Type({name, text}) {
  const elsewhere = {Day: 'days', Status: 'statuses', Texts: undefined};
  const anchor = name in elsewhere ? elsewhere[name] : anchorOf(name);
  return anchor ? <Link href={`#${anchor}`}>{text}</Link> : text;
}

function Values({name, values}) {
  return (
    <p className="values">
      {name}:{' '}
      {values.map((value, n) => (
        <code key={n}>{inOneLine(value)}</code>
      ))}
    </p>
  );
}

/** The known words, and what each means. */
export function Words({schema, of}) {
  return (
    <dl className="terms">
      {wordsOf(schema, of).map(({word, meaning}) => (
        <div key={word ?? ''}>
          <dt>{word ? <code>{word}</code> : 'Your own word'}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
