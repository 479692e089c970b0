/** @jsxImportSource react */
import {useState} from 'react';
import {createRoot, hydrateRoot} from 'react-dom/client';
import {renderToString} from 'react-dom/server.browser';

/** React sets no properties of what a server has rendered and hears none of its events: both then take a ref. */
function App({catalogue, heard, isFromServer = false}) {
  const [size, setSize] = useState(2);
  return (
    <>
      <button onClick={() => setSize(1)}>Fewer</button>
      <lot-catalogue
        catalogue={isFromServer ? undefined : catalogue}
        ref={(element) => {
          if (!isFromServer || !element) return;
          element.addEventListener('gpsoc-load', heard);
          element.catalogue = catalogue;
        }}
        page-size={size}
        heading="From React"
        selectable
        ongpsoc-load={heard}
      >
        <a href="/services">Our services</a>
      </lot-catalogue>
    </>
  );
}

export function mount(place, props) {
  const root = createRoot(place);
  root.render(<App {...props} />);
  return () => root.unmount();
}

/** Rendered by a server first. */
export function hydrate(place, props) {
  place.innerHTML = renderToString(<App {...props} isFromServer />);
  const root = hydrateRoot(place, <App {...props} isFromServer />);
  return () => root.unmount();
}
