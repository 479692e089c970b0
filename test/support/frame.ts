// The page of the tests as if it stood in a frame with a sandbox.

/** Acts in a frame that allows scripts and no downloads. */
export async function inFrameWithoutDownloads(act: (frame: HTMLIFrameElement) => Promise<unknown>): Promise<void> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin allow-scripts');
  document.body.append(frame);
  const before = Object.getOwnPropertyDescriptor(window, 'frameElement')!;
  Object.defineProperty(window, 'frameElement', {value: frame, configurable: true});
  try {
    await act(frame);
  } finally {
    Object.defineProperty(window, 'frameElement', before);
    frame.remove();
  }
}
