import type {Sharing} from './view.ts';

/** Puts the link on the clipboard; where the page may not, the reader gets it to copy by hand. */
export async function copyLink(href: string): Promise<Sharing> {
  try {
    await navigator.clipboard.writeText(href); // absent on insecure pages, refused in some frames
    return 'copied';
  } catch {
    return {byHand: href};
  }
}
