// embed-host.js: for pages that show widgets in frames. Gives each frame the height of what it holds. It listens to frames
// of the embed.html beside itself and to nobody else.

import {ofDocument} from '../of-document.ts';

const script = ofDocument('currentScript') as HTMLScriptElement | null;
const page = new URL(
  'embed.html',
  script?.src ?? ofDocument('querySelector')<HTMLScriptElement>('script[src$="embed-host.js"]')?.src,
);

addEventListener('message', ({source, origin, data}: MessageEvent<unknown>) => {
  const frame = ownFrames().find(({contentWindow}) => contentWindow === source);
  // A sandboxed frame is of no origin. One whose reader followed a link is of another, and its height is not ours to set.
  if (!frame || (origin !== page.origin && origin !== 'null')) return;
  const height = heightIn(data);
  if (height === undefined) return;
  frame.style.height = `${height}px`;
  const sandbox = frame.getAttribute('sandbox');
  if (sandbox !== null) frame.contentWindow!.postMessage({type: 'gpsoc-sandbox', sandbox}, '*');
});

// Frames that were there first have told their height already.
for (const {contentWindow} of ownFrames()) contentWindow?.postMessage({type: 'gpsoc-ask-height'}, '*');

function ownFrames(): HTMLIFrameElement[] {
  return [...ofDocument('querySelectorAll')('iframe')].filter(({src}) => src.split(/[?#]/, 1)[0] === page.href);
}

/** The height that a message tells, if it tells one that a widget can have. */
function heightIn(data: unknown): number | undefined {
  const {type, height} = (data ?? {}) as {readonly type?: unknown; readonly height?: unknown};
  const tells = type === 'gpsoc-height' && typeof height === 'number' && height > 0 && height < 1e6;
  return tells ? Math.ceil(height) : undefined;
}
