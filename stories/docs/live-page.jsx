// A whole page as it lives, in a frame of its own, and below it its code as it is copied.

import {useEffect, useRef, useState} from 'react';
import {Paste} from './blocks.jsx';

/** What stands for the reader's own server in the code, and where it is on this one. */
const here = [
  ['/gpsoc-widgets/embed.js', 'embed.js'],
  ['/gpsoc-widgets/catalogue.json', 'data/gpsoc.json'],
  ['/assets/nhsuk-frontend.min.css', 'nhsuk-frontend.min.css'],
];

/** Below the main part of a page, in pixels. */
const room = 48;

/** `code` is a page of HTML; `title` says what it shows. */
export function LivePage({code, title}) {
  const frame = useRef();
  const [height, setHeight] = useState(480);
  useEffect(() => {
    let growth;
    const follow = () => {
      const main = frame.current.contentDocument.querySelector('main');
      growth?.disconnect();
      growth = new ResizeObserver(() => setHeight(main.getBoundingClientRect().bottom + room));
      growth.observe(main);
    };
    frame.current.addEventListener('load', follow);
    return () => growth?.disconnect();
  }, []);
  return (
    <div className="live-page">
      <iframe ref={frame} title={title} srcDoc={liveCode(code)} style={{height}} />
      <Paste code={code} />
    </div>
  );
}

function liveCode(code) {
  const live = here.reduce((text, [theirs, ours]) => text.replaceAll(theirs, ours), code);
  return live.replace('<head>', `<head>\n    <base href="${document.baseURI}" target="_blank">`);
}
