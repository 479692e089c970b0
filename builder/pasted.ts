// What is on a page on which code of ours was pasted: looked at as it comes from its server, before any script runs.

import {tags} from '../src/tags.ts';
import {fetchChoices} from './catalogue-choices.ts';
import {wholeAddress} from './code.ts';
import {isForbidden, type Asked} from './policy.ts';

export interface PastedPage {
  readonly document: Document;
  readonly url: string;
  /** What its header and its own markup say together; empty if there is none, or none that this page may read. */
  readonly policy: string;
}

export interface Finding {
  readonly isGood: boolean;
  readonly text: string;
}

const good = (text: string): Finding => ({isGood: true, text});
const bad = (text: string): Finding => ({isGood: false, text});

/**
 * Asked for as a document, and not as text to be made one: a page that demands Trusted Types allows that.
 *
 * @throws An error whose message tells an author what is wrong.
 */
export function fetchPage(address: string): Promise<PastedPage> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.addEventListener('error', () => reject(new Error('Your browser may not read that page from here.')));
    request.addEventListener('load', () => {
      const {status, responseXML, responseURL} = request;
      if (status >= 400) reject(new Error(`The server has no such page for us: it answers ${status}.`));
      else if (!responseXML) reject(new Error('There is no HTML page at that address.'));
      else resolve({document: responseXML, url: responseURL, policy: policyOf(request, responseXML)});
    });
    request.open('GET', address);
    request.responseType = 'document';
    request.send();
  });
}

function policyOf(request: XMLHttpRequest, document: Document): string {
  const metas = document.querySelectorAll<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy" i]');
  return [request.getResponseHeader('Content-Security-Policy'), ...[...metas].map(({content}) => content)]
    .filter(Boolean)
    .join(',');
}

export async function lookAt(page: PastedPage): Promise<Finding[]> {
  const found = partsOf(page.document);
  const findings = [
    ...onScript(found),
    ...onWidgets(found),
    ...onFallbacks(found.widgets),
    ...found.widgets.flatMap(onWidget),
  ];
  const addresses = new Set([...cataloguesOf(page, found), ...cataloguesOfFrames(found)]);
  const catalogues = await Promise.all([...addresses].map(onCatalogue));
  return [...findings, ...catalogues, ...onPolicy(page, found)];
}

interface Parts {
  readonly scripts: readonly HTMLScriptElement[];
  readonly widgets: readonly HTMLElement[];
  /** What an editor leaves of a widget, and the script turns into one. */
  readonly leftovers: readonly Element[];
  readonly frames: readonly HTMLIFrameElement[];
}

function partsOf(document: Document): Parts {
  const widgets = [...document.querySelectorAll<HTMLElement>(tags.join())];
  const leftovers = document.querySelectorAll('[data-gpsoc], a[class*=gpsoc-], a[href*="embed.html?"]');
  return {
    scripts: [...document.scripts].filter(({src}) => /\/embed(\.classic)?\.js$/.test(src.split(/[?#]/, 1)[0]!)),
    widgets,
    leftovers: [...leftovers].filter(({parentElement}) => !parentElement?.closest(`${tags.join()},[data-gpsoc]`)),
    frames: [...document.querySelectorAll<HTMLIFrameElement>('iframe[src*="embed.html?"]')],
  };
}

function onScript({scripts, widgets, leftovers, frames}: Parts): Finding[] {
  const [first] = scripts;
  if (!first) {
    if (widgets.length + leftovers.length === 0 && frames.length > 0) return [];
    return [
      bad(
        'The script embed.js is not on the page. Editors often take scripts away: the person who looks after the template of your site can add it there.',
      ),
    ];
  }
  const needsType = first.src.includes('embed.js') && first.type !== 'module';
  return [
    needsType
      ? bad('The script is on the page, but without type="module" it does not run.')
      : good(`The script is on the page: ${first.src}`),
    ...(scripts.length > 1
      ? [bad(`The script is on the page ${scripts.length} times. The first one counts: take the others away.`)]
      : []),
  ];
}

function onWidgets({scripts, widgets, leftovers, frames}: Parts): Finding[] {
  const told: Finding[] = [];
  if (widgets.length > 0) told.push(good(`On the page: ${widgets.map(nameOf).join(', ')}`));
  if (frames.length > 0) told.push(good(`Frames that show a widget: ${frames.length}`));
  if (leftovers.length > 0) {
    const becomes = 'What an editor has left of the code is on the page';
    told.push(
      scripts.length > 0
        ? good(`${becomes}, and the script makes the widget of it.`)
        : bad(`${becomes}. Without the script it stays a link.`),
    );
  }
  const nothing =
    'Nothing of the code is on the page. Is the page published? If your editor has taken it away, paste the link instead: choose “Umbraco, or another editor that takes tags away” above.';
  return told.length > 0 ? told : [bad(nothing)];
}

function onFallbacks(widgets: readonly HTMLElement[]): Finding[] {
  const without = widgets.filter((widget) => !widget.textContent.trim() && !widget.hasAttribute('fallback-href'));
  if (widgets.length === 0) return [];
  return [
    without.length === 0
      ? good('Each tag has something for readers to see if the widget cannot show.')
      : bad(`If the widget cannot show, readers see nothing. Put a link into ${without.map(nameOf).join(', ')}.`),
  ];
}

function onWidget(widget: HTMLElement): Finding[] {
  return [...onHeading(widget), ...onSwallowed(widget)];
}

function onHeading(widget: HTMLElement): Finding[] {
  const level = Number(widget.getAttribute('heading-level') ?? 2);
  const above = [...widget.ownerDocument.querySelectorAll('h1, h2, h3, h4, h5, h6')]
    .filter((heading) => heading.compareDocumentPosition(widget) === Node.DOCUMENT_POSITION_FOLLOWING)
    .at(-1);
  if (!above) return [];
  const wanted = Math.min(6, Number(above.localName.slice(1)) + 1);
  const words = `${nameOf(widget)} has a heading of level ${level}, and “${above.textContent.trim()}” above it is of level ${wanted - 1}`;
  return [level > wanted ? bad(`${words}. Write heading-level="${wanted}".`) : good(`${words}.`)];
}

function onSwallowed(widget: HTMLElement): Finding[] {
  const isTooMuch = widget.querySelector(tags.join()) !== null || widget.querySelectorAll('h1, h2, p').length > 3;
  return isTooMuch
    ? [
        bad(
          `${nameOf(widget)} holds more of your page than its link. A blank line in the code does that: paste it as one line.`,
        ),
      ]
    : [];
}

function nameOf(widget: Element): string {
  const lot = widget.getAttribute('lot');
  return `<${widget.localName}${lot === null ? '' : ` lot="${lot}"`}>`;
}

/** The addresses of the catalogues that the widgets ask for, and those that the script will make. */
function cataloguesOf({document}: PastedPage, {scripts, widgets, leftovers}: Parts): string[] {
  const linked = document.querySelector<HTMLLinkElement>('link[rel~=gpsoc-catalogue]')?.href;
  const beside = scripts[0] && new URL('catalogue.json', scripts[0].src).href;
  const ofWidgets = widgets.map((widget) => {
    if (widget.querySelector('script[type="application/json"]')) return undefined;
    const src = widget.getAttribute('src');
    return src ? wholeAddress(src, document.baseURI) : (linked ?? beside);
  });
  const ofLeftovers = leftovers.map((each) => {
    const src = each.getAttribute('data-src');
    const named = src ? wholeAddress(src, document.baseURI) : namedIn(each.getAttribute('href'), document.baseURI);
    return named ?? linked ?? beside;
  });
  return [...new Set([...ofWidgets, ...(scripts.length > 0 ? ofLeftovers : [])])].filter((each) => each !== undefined);
}

/** Those of frames of this site. Frames of others read theirs, and this page may not. */
function cataloguesOfFrames({frames}: Parts): string[] {
  return frames
    .filter(({src}) => new URL(src).origin === location.origin)
    .map(({src}) => namedIn(src, src) ?? new URL('catalogue.json', src).href);
}

/** The catalogue that the address of a widget names. */
function namedIn(address: string | null, base: string): string | undefined {
  const widget = new URL(wholeAddress(address ?? '', base));
  const src = widget.searchParams.get('src');
  return src ? wholeAddress(src, widget.href) : undefined;
}

async function onCatalogue(address: string): Promise<Finding> {
  try {
    const {title, services} = await fetchChoices(address, new AbortController().signal);
    return good(`The catalogue can be read: ${title}, ${services.toLocaleString('en-GB')} services, from ${address}`);
  } catch (error) {
    return bad((error as Error).message);
  }
}

function onPolicy(page: PastedPage, found: Parts): Finding[] {
  if (page.policy === '') return [];
  const wanted: Omit<Asked, 'page'>[] = [
    ...found.scripts.map(({src}) => ({directive: 'script-src' as const, url: src})),
    ...cataloguesOf(page, found).map((url) => ({directive: 'connect-src' as const, url})),
    ...found.frames.map(({src}) => ({directive: 'frame-src' as const, url: src})),
  ];
  const forbidden = wanted.filter((asked) => isForbidden(page.policy, {...asked, page: page.url}));
  if (forbidden.length === 0) return [good('The Content Security Policy of the page allows them.')];
  return forbidden.map(({directive, url}) =>
    bad(`The Content Security Policy of the page forbids ${url}. It needs: ${directive} ${new URL(url).origin}`),
  );
}
