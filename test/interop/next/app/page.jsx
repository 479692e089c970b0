'use client';

import {useState} from 'react';

export default function Page() {
  const [size, setSize] = useState(2);
  return (
    <>
      <button onClick={() => setSize(1)}>Fewer</button>
      <lot-catalogue src="/catalogue.json" page-size={size} heading="From Next" selectable ref={hear}>
        <a href="/services">Our services</a>
      </lot-catalogue>
    </>
  );
}

/** React hears no events of what a server has rendered, and the script may come later: `loaded` says what the event says. */
async function hear(element) {
  if (!element) return;
  await customElements.whenDefined('lot-catalogue');
  globalThis.heard = [await element.loaded];
}
