/** @jsxImportSource preact */
import {render} from 'preact';
import {useState} from 'preact/hooks';

function App({catalogue, heard}) {
  const [size, setSize] = useState(2);
  return (
    <>
      <button onClick={() => setSize(1)}>Fewer</button>
      <lot-catalogue catalogue={catalogue} page-size={size} heading="From Preact" selectable ongpsoc-load={heard}>
        <a href="/services">Our services</a>
      </lot-catalogue>
    </>
  );
}

export function mount(place, props) {
  render(<App {...props} />, place);
  return () => render(null, place);
}
