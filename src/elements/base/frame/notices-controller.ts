// Shares what a page shows once of a catalogue (notices, the day, the source) among the elements that show the catalogue
// in the same document. They go by the page itself: by its order, and by what is in it now.

import {nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {dayLine} from '../../../ui/provenance.ts';
import type {ViewContext} from '../../../ui/view-context.ts';
import {assignNotices, emptyShare, wholeShare, type NoticeClaim, type NoticeShare} from './assign-notices.ts';
import {readNoticeMode, type CommonSettings} from '../settings.ts';
import {todayInUk} from '../today.ts';

type NoticesHost = ReactiveControllerHost & CommonSettings;

export interface NoticesConfig {
  /** What the catalogue that the host shows is known by; undefined while there is none. */
  readonly catalogue: () => string | object | undefined;
  /** What the host could show; undefined while there is no catalogue. */
  readonly claim: () => Omit<NoticeClaim, 'mode'> | undefined;
  /** Whether the host is alone on paper. */
  readonly isAlone: () => boolean;
  /** Whether the reader can choose the day in the host. */
  readonly asksDay: () => boolean;
  /** Moves focus to where the reader chooses the day. */
  readonly showDay: () => void;
}

// So many elements are assigned their shares before they render; more of them at once afterwards, and some render again.
const mostAtOnce = 24;

const connected = new Set<NoticesController>();
let isAssigning = false;

export class NoticesController implements ReactiveController {
  readonly host: NoticesHost;
  readonly config: NoticesConfig;
  /** What the host could show; undefined before its first catalogue. */
  claim: NoticeClaim | undefined;
  #share: NoticeShare | undefined;
  /** The element in which the reader chooses the day. */
  #dayChooser: NoticesController | undefined;

  constructor(host: NoticesHost, config: NoticesConfig) {
    this.host = host;
    this.config = config;
    host.addController(this);
  }

  hostConnected(): void {
    connected.add(this);
    assignSoon();
  }

  hostDisconnected(): void {
    connected.delete(this);
    assignSoon();
  }

  /** Lets the others know what the host could show. */
  hostUpdate(): void {
    const claim = this.config.claim();
    if (!claim) return;
    const before = this.claim;
    this.claim = {...claim, mode: readNoticeMode(this.host)};
    if (before && isEqual(before, this.claim)) return;
    if (connected.size > mostAtOnce) assignSoon();
    else assign();
  }

  /** What the host shows; alone on paper it shows everything. */
  get share(): NoticeShare {
    return this.config.isAlone() && this.claim ? wholeShare(this.claim) : (this.#share ?? emptyShare);
  }

  /** Says which day is shown, if it is for the host to say, with a button where another element lets the reader choose it. */
  dayLine(context: ViewContext): TemplateResult | typeof nothing {
    if (!this.share.day) return nothing;
    const chooser = this.#dayChooser;
    return dayLine(context, chooser && chooser !== this ? () => chooser.#showDay() : undefined);
  }

  /** Takes the reader to where the day is chosen, unfolding what it may be folded into. */
  #showDay(): void {
    for (let fold = this.host.closest('details'); fold; fold = fold.closest('details:not(:scope)')) fold.open = true;
    this.config.showDay();
  }

  /** Takes what the host is to show. */
  take(share: NoticeShare, dayChooser: NoticesController | undefined): void {
    const before = this.#share;
    if (before && isEqual(before, share) && dayChooser === this.#dayChooser) return;
    this.#share = share;
    this.#dayChooser = dayChooser;
    if (this.claim) this.host.requestUpdate();
  }
}

function assignSoon(): void {
  if (isAssigning) return;
  isAssigning = true;
  void Promise.resolve().then(() => {
    isAssigning = false;
    assign();
  });
}

function assign(): void {
  const today = todayInUk();
  for (const group of groups()) {
    const inOrder = group.sort((a, b) => compareOrder(a.host, b.host));
    const shares = assignNotices(inOrder.map(claimOf), today);
    const chooser = inOrder.find(({config}) => config.asksDay());
    inOrder.forEach((each, n) => each.take(shares[n]!, chooser)); // Prototype.js has other entries()
  }
}

/** Groups the controllers by catalogue and document; a frame is a page of its own. */
function groups(): NoticesController[][] {
  const found: NoticesController[][] = [];
  for (const each of connected) {
    const key = each.config.catalogue();
    if (key === undefined) continue;
    const group = found.find(
      ([first]) => first!.config.catalogue() === key && first!.host.ownerDocument === each.host.ownerDocument,
    );
    if (group) group.push(each);
    else found.push([each]);
  }
  return found;
}

/** The claim of an element; one without a catalogue yet counts by its place. */
function claimOf({host, claim}: NoticesController): NoticeClaim {
  return {notices: [], day: undefined, hasOwnProvenance: false, ...claim, mode: readNoticeMode(host)};
}

/** The order of the document, in which a shadow tree stands before what its host holds. */
function compareOrder(a: Element, b: Element): number {
  const [above, others] = [hostsOf(a), hostsOf(b)];
  const level = above.findIndex((each, n) => each !== others[n]);
  const [one, other] = [above[level], others[level]];
  if (!one || !other) return above.length - others.length;
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** The element, and the hosts of the shadow trees that it is in, from the outside. */
function hostsOf(element: Element): Element[] {
  const root = element.getRootNode();
  const isOutside = root === element.ownerDocument; // `'host' in root` is true with a `host` on Object.prototype
  return isOutside ? [element] : [...hostsOf((root as ShadowRoot).host), element];
}

function isEqual<Fields extends NoticeClaim | NoticeShare>(a: Fields, b: Fields): boolean {
  return (Object.keys(a) as (keyof Fields)[]).every((key) => String(a[key]) === String(b[key]));
}
