// A link into a page leads to the part that it names. Storybook goes there before code and examples have their height;
// they then push the part away. So we go there again while the page grows, until the reader does something.
import {addons} from 'storybook/preview-api';

const growsForMs = 5000;
const acts = ['wheel', 'touchstart', 'pointerdown', 'keydown'];

/** Called once. */
export function holdAnchors(): void {
  void addons.ready().then((channel) => channel.on('docsRendered', hold));
}

function hold(): void {
  const {hash} = window.parent.location; // of the frame around the page
  const part = document.getElementById(decodeURIComponent(hash.slice(1)));
  if (!part) return;
  const growth = new ResizeObserver(() => part.scrollIntoView());
  growth.observe(document.body);
  const holding = new AbortController();
  const {signal} = holding;
  signal.addEventListener('abort', () => growth.disconnect());
  for (const act of acts) window.addEventListener(act, () => holding.abort(), {signal, passive: true});
  setTimeout(() => holding.abort(), growsForMs);
}
