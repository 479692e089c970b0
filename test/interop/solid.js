import {createSignal} from 'solid-js';
import html from 'solid-js/html';
import {render} from 'solid-js/web';

export function mount(place, {catalogue, heard}) {
  const [size, setSize] = createSignal(2);
  return render(
    () => html`
      <button onClick=${() => setSize(1)}>Fewer</button>
      <lot-catalogue
        prop:catalogue=${catalogue}
        attr:page-size=${size}
        heading="From Solid"
        selectable
        on:gpsoc-load=${heard}
      >
        <a href="/services">Our services</a>
      </lot-catalogue>
    `,
    place,
  );
}
