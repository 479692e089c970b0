// What is noted inside a page, the same for the floor, the element and the peers. It runs before any script of the page.

export interface Noted {
  /** Since the navigation began; 0 while no service has been painted. */
  firstServicesMs: number;
  /** Until the number of services was the whole; 0 while it is not, or where it was not asked for. */
  wholeCountMs: number;
  /** From the event to the rendered result, one for each key press. */
  readonly keyPressesMs: number[];
  /** Every task over 50 ms. */
  readonly longTasksMs: number[];
}

declare global {
  interface Window {
    bench: Noted;
  }
}

/** How a page is looked at. */
export interface Looked {
  /** Selector of what stands for one service. */
  readonly row: string;
  /** Selector of the field that is typed in. */
  readonly search: string;
  /** Milliseconds that a page waits after a key before it looks; undefined where it renders at once, or says when. */
  readonly waitsMs?: number | undefined;
  /** How many services there are in the end; undefined where the page does not say. */
  readonly total?: number | undefined;
}

/** Sent to the page as text: it may use nothing from outside itself. */
export function watch({row, waitsMs, total}: Looked): void {
  const noted: Noted = {firstServicesMs: 0, wholeCountMs: 0, keyPressesMs: [], longTasksMs: []};
  window.bench = noted;

  const element = () => document.querySelector('lot-catalogue');
  const look = () => {
    const service = (element()?.shadowRoot ?? document).querySelector(row);
    // What stands in the document here is painted at the end of this frame, so the next one comes after it.
    if (service) requestAnimationFrame(() => (noted.firstServicesMs = performance.now()));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);

  const count = () => {
    const said = (element()?.shadowRoot ?? document).querySelector('#count, #results')?.textContent ?? '';
    if (Number(said.replace(/\D/g, '')) === total) noted.wholeCountMs = performance.now();
    else requestAnimationFrame(count);
  };
  if (total !== undefined) requestAnimationFrame(count);

  let began = 0;
  const begin = () => (began = performance.now());
  const end = async () => {
    await element()?.updateComplete; // the floor has rendered by now
    noted.keyPressesMs.push(performance.now() - began);
  };
  window.addEventListener('input', begin, {capture: true}); // before the page's own listener …
  if (waitsMs === undefined) {
    window.addEventListener('input', () => void end()); // … and after it
  } else {
    // A page that does not say when it has rendered has done so with the last change of its content.
    window.addEventListener('input', () => noted.keyPressesMs.push(performance.now() - began));
    const changed = () => {
      const last = noted.keyPressesMs.length - 1;
      if (last >= 0) noted.keyPressesMs[last] = performance.now() - began;
    };
    new MutationObserver(changed).observe(document, {subtree: true, childList: true, characterData: true});
  }

  const note = ({duration}: PerformanceEntry) => noted.longTasksMs.push(duration);
  new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({type: 'longtask', buffered: true});
}
