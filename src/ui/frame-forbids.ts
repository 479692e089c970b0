/**
 * Whether a sandbox around the page is known to lack a token, such as `allow-modals` for printing. Browsers do nothing
 * then, and tell nobody. What a frame of another site forbids is not to be known.
 */
export function frameForbids(token: 'allow-downloads' | 'allow-modals'): boolean {
  const {frameElement} = window;
  return frameElement?.hasAttribute('sandbox') === true && !frameElement.matches(`[sandbox~="${token}" i]`);
}
