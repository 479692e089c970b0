// A static host answers at once or not at all. Stories of other answers say so in the address, in the words of the
// tests' server (test/support/server.mjs): ?hang never answers, ?status=503 answers with that, ?megabytes=129 with so
// many of white space. Every other request goes to the host.

/** Called once. It is no effect of importing: package.json says that only define.ts and embed.ts have one. */
export function stageAnswers(): void {
  const ask = window.fetch.bind(window);
  window.fetch = (input, init) => {
    const {searchParams} = new URL(input instanceof Request ? input.url : input, document.baseURI);
    const [status, megabytes] = [searchParams.get('status'), searchParams.get('megabytes')];
    if (searchParams.has('hang')) return new Promise(() => undefined);
    if (status) return Promise.resolve(new Response(null, {status: Number(status)}));
    if (megabytes) return Promise.resolve(new Response(' '.repeat(Number(megabytes) * 2 ** 20)));
    return ask(input, init);
  };
}
