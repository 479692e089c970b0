// What is noted inside a page, the same for the floor and the element. It runs before any script of the page.

export interface Noted {
  /** Since the navigation began; 0 while no service has been painted. */
  firstServicesMs: number;
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

/** Sent to the page as text: it may use nothing from outside itself. */
export function watch(): void {
  const noted: Noted = {firstServicesMs: 0, keyPressesMs: [], longTasksMs: []};
  window.bench = noted;

  const element = () => document.querySelector('lot-catalogue');
  const look = () => {
    const service = (element()?.shadowRoot ?? document).querySelector('.service, [part~="service"]');
    // What stands in the document here is painted at the end of this frame, so the next one comes after it.
    if (service) requestAnimationFrame(() => (noted.firstServicesMs = performance.now()));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);

  let began = 0;
  const begin = () => (began = performance.now());
  const end = async () => {
    await element()?.updateComplete; // the floor has rendered by now
    noted.keyPressesMs.push(performance.now() - began);
  };
  window.addEventListener('input', begin, {capture: true}); // before the page's own listener …
  window.addEventListener('input', () => void end()); // … and after it

  const note = ({duration}: PerformanceEntry) => noted.longTasksMs.push(duration);
  new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({type: 'longtask', buffered: true});
}
