/** Copies a text. Returns whether the browser let it: insecure pages have no clipboard, and some frames refuse it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
