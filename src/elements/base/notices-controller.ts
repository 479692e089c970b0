// Agrees with the other elements that show the same catalogue in the same document who of them says what is said once.
// They go by the page itself: by its order, and by what is in it now.

import {nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {dayLine} from '../../ui/provenance.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import {readNoticeMode, type CommonSettings} from './settings.ts';
import {todayInUk} from './today.ts';
import {saysAlone, saysNothing, whoSays, type Says, type Speaker} from './who-says.ts';

type NoticesHost = ReactiveControllerHost & CommonSettings;

export interface NoticesUse {
  /** What the catalogue that the host shows is known by; undefined while there is none. */
  readonly catalogue: () => string | object | undefined;
  /** What the host is about to show; undefined while there is no catalogue. */
  readonly shows: () => Omit<Speaker, 'mode'> | undefined;
  /** Whether the host is alone on paper. */
  readonly isAlone: () => boolean;
  /** Whether the reader can choose the day in the host. */
  readonly asksDay: () => boolean;
  /** Moves focus to where the reader chooses the day. */
  readonly showDay: () => void;
}

// So many agree before they are rendered; more agree afterwards, all at once, and some are rendered again.
const mostAtOnce = 24;

const connected = new Set<NoticesController>();
let isAgreeing = false;

export class NoticesController implements ReactiveController {
  readonly host: NoticesHost;
  readonly use: NoticesUse;
  /** What the host is about to show; undefined before its first catalogue. */
  speaker: Speaker | undefined;
  #says: Says | undefined;
  /** The element in which the reader chooses the day. */
  #dayChooser: NoticesController | undefined;

  constructor(host: NoticesHost, use: NoticesUse) {
    this.host = host;
    this.use = use;
    host.addController(this);
  }

  hostConnected(): void {
    connected.add(this);
    agreeSoon();
  }

  hostDisconnected(): void {
    connected.delete(this);
    agreeSoon();
  }

  /** Lets the others know what the host is about to show. */
  hostUpdate(): void {
    const shown = this.use.shows();
    if (!shown) return;
    const before = this.speaker;
    this.speaker = {...shown, mode: readNoticeMode(this.host)};
    if (before && isEqual(before, this.speaker)) return;
    if (connected.size > mostAtOnce) agreeSoon();
    else agree();
  }

  /** What the host says; alone on paper it says everything. */
  get says(): Says {
    return this.use.isAlone() && this.speaker ? saysAlone(this.speaker) : (this.#says ?? saysNothing);
  }

  /** Says which day is shown, if it is for the host to say, with a button where another element lets the reader choose it. */
  dayLine(context: ViewContext): TemplateResult | typeof nothing {
    if (!this.says.day) return nothing;
    const chooser = this.#dayChooser;
    return dayLine(context, chooser && chooser !== this ? () => chooser.#showDay() : undefined);
  }

  /** Takes the reader to where the day is chosen, unfolding what it may be folded into. */
  #showDay(): void {
    for (let fold = this.host.closest('details'); fold; fold = fold.parentElement!.closest('details')) fold.open = true;
    this.use.showDay();
  }

  take(says: Says, dayChooser: NoticesController | undefined): void {
    const before = this.#says;
    if (before && isEqual(before, says) && dayChooser === this.#dayChooser) return;
    this.#says = says;
    this.#dayChooser = dayChooser;
    if (this.speaker) this.host.requestUpdate();
  }
}

function agreeSoon(): void {
  if (isAgreeing) return;
  isAgreeing = true;
  queueMicrotask(() => {
    isAgreeing = false;
    agree();
  });
}

function agree(): void {
  const today = todayInUk();
  for (const group of groups()) {
    const inOrder = group.sort((a, b) => compareOrder(a.host, b.host));
    const says = whoSays(inOrder.map(speakerOf), today);
    const chooser = inOrder.find(({use}) => use.asksDay());
    inOrder.forEach((each, n) => each.take(says[n]!, chooser)); // Prototype.js has other entries()
  }
}

/** Those that show one catalogue in one document; a frame is a page of its own. */
function groups(): NoticesController[][] {
  const found: NoticesController[][] = [];
  for (const each of connected) {
    const key = each.use.catalogue();
    if (key === undefined) continue;
    const group = found.find(
      ([first]) => first!.use.catalogue() === key && first!.host.ownerDocument === each.host.ownerDocument,
    );
    if (group) group.push(each);
    else found.push([each]);
  }
  return found;
}

/** One that has yet to say what it shows counts by its place. */
function speakerOf({host, speaker}: NoticesController): Speaker {
  return {notices: [], day: undefined, hasOwnProvenance: false, ...speaker, mode: readNoticeMode(host)};
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
  return 'host' in root ? [...hostsOf((root as ShadowRoot).host), element] : [element];
}

function isEqual<Fields extends Speaker | Says>(a: Fields, b: Fields): boolean {
  return (Object.keys(a) as (keyof Fields)[]).every((key) => String(a[key]) === String(b[key]));
}
