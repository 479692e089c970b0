// What shows while there is no catalogue: a sentence for the reader, a way to try again, someone to call, and the cause
// for whoever looks after the page.

import {html, nothing, type TemplateResult} from 'lit';
import type {CatalogueError, FailureKind} from '../catalogue/catalogue-error.ts';
import {authorNote} from './author-note.ts';
import {secondaryButton} from './button.ts';
import {ownContactSlot} from './contact.ts';
import {heading} from './heading.ts';
import type {Msg} from './messages.ts';
import type {StringKey} from './strings.ts';
import type {ViewContext} from './view-context.ts';

/** @param triedAt - When the reader last tried again, if ever. */
export function failure(
  error: CatalogueError,
  {msg, headingLevel, contact}: Pick<ViewContext, 'msg' | 'headingLevel' | 'contact'>,
  tryAgain: () => void,
  triedAt?: Date,
): TemplateResult {
  const time = triedAt?.toLocaleTimeString('en-GB', {hour: '2-digit', minute: '2-digit'});
  return html`
    <div class="failure surface" part="error" dir="auto">
      ${heading(headingLevel, msg('failure.heading'), {id: 'failure', focusable: true})}
      <slot name="error"><p>${msg(forReader(error.kind))}</p></slot>
      ${time === undefined ? nothing : html`<p>${msg('failure.again', {time})}</p>`}
      <p>${secondaryButton(msg('try-again'), tryAgain)}</p>
      ${ownContactSlot(contact)} ${authorDetails(error, msg)}
    </div>
  `;
}

/** The cause, for whoever looks after the page. */
export function authorDetails({kind, url, message}: CatalogueError, msg: Msg): TemplateResult {
  return authorNote(
    msg,
    html`
      <p>${msg(`author.${kind}`)}</p>
      ${message ? html`<p>${msg('author.found', {message})}</p>` : nothing}
      ${url === undefined ? nothing : html`<p>${msg('author.address', {url})}</p>`}
    `,
  );
}

/** The key of the sentence that tells the reader what to do: wait, connect, sign in, or tell somebody. */
function forReader(kind: FailureKind): StringKey {
  switch (kind) {
    case 'not-found':
    case 'refused':
    case 'server':
    case 'offline':
    case 'timed-out':
    case 'unreachable':
      return `failure.${kind}`;
    default:
      return 'failure.page';
  }
}
