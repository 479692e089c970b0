// A network that is slow, for the preview. The builder's own requests are as fast as ever.

const mark = '#slow-network';

const waitMs = 8000;

/** The same address, the answer to which comes late. */
export function onSlowNetwork(address: string): string {
  return address.replace(/#.*/, '') + mark;
}

/** From here on requests for such addresses wait. */
export function slowMarkedRequests(): void {
  const atOnce = globalThis.fetch.bind(globalThis);
  globalThis.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : input.toString();
    if (address.endsWith(mark)) await new Promise((resolve) => setTimeout(resolve, waitMs));
    return atOnce(input, init);
  };
}
