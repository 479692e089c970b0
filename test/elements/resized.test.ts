// Elements whose place becomes wider and narrower, on a page that hears every error: a browser reports to it when
// somebody changes in an observer's turn what is observed.
import {expect} from '@open-wc/testing';
import {tags} from '../../src/tags.ts';
import {file, finished, place} from '../support/show.ts';

const widths = [300, 1200, 320, 700, 500, 1000, 180, 1200, 640, 300];

/** What makes them ask how wide they are. */
const options: Readonly<Record<string, Record<string, string>>> = {
  'service-card': {service: 'docman', detail: 'full'},
  'service-compare': {services: 'emis-web docman'},
  'lot-catalogue': {layout: 'table'},
};

describe('Elements in a place that changes its width', () => {
  let errors: string[] = [];
  const listen = ({message}: ErrorEvent) => void errors.push(message);

  beforeEach(() => {
    errors = [];
    addEventListener('error', listen);
  });
  afterEach(() => removeEventListener('error', listen));

  for (const tag of tags) {
    it(`report nothing to the page: <${tag}>`, async () => {
      const around = document.createElement('div');
      document.body.append(around);
      const seen: number[] = [];
      const host = new ResizeObserver(([entry]) => seen.push(entry!.contentRect.height));
      try {
        const src = await file(await (await fetch('/demo/data/gpsoc.json')).json());
        around.style.width = `${widths[0]}px`;
        const element = place(tag, {src, ...options[tag]}, '', around);
        host.observe(element);
        await finished(element);
        for (const width of [...widths, ...widths]) {
          around.style.width = `${width}px`;
          await frame();
          await frame();
        }
        expect(seen.length).to.be.greaterThan(5);
      } finally {
        host.disconnect();
        around.remove();
      }
      expect(errors).to.deep.equal([]);
    });
  }
});

function frame(): Promise<number> {
  return new Promise(requestAnimationFrame);
}
