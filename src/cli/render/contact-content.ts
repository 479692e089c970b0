// Whom to ask about a catalogue, as plain content.

import {html, nothing} from 'lit';
import {describeDay} from '../../catalogue/day.ts';
import {contactLines, ownContact} from '../../ui/contact.ts';
import {origin} from '../../ui/provenance.ts';
import {summaryList} from '../../ui/summary-list.ts';
import {linked} from '../../ui/text.ts';
import type {PlainContent, TagView} from './plain-content.ts';

export function contactContent({attribute, context}: TagView): PlainContent {
  const {catalogue, msg} = context;
  const {contact, feedback, updated, archived, language} = catalogue;
  const own = attribute('contact');
  const source = origin(context);
  return {
    title: msg(archived && own === '' ? 'contact.archived' : 'contact.heading'),
    hasProvenance: true,
    content: html`
      ${
        own !== ''
          ? ownContact(own)
          : contact === undefined
            ? html`<p>${msg('contact.none')}</p>`
            : contactLines(contact, archived !== undefined)
      }
      ${feedback ? html`<p>${linked(archived ? {...feedback, href: undefined} : feedback)}</p>` : nothing}
      ${source.length === 0 ? nothing : summaryList(source)}
      ${
        updated === undefined
          ? nothing
          : html`<p>${msg('provenance.updated', {day: describeDay(updated, language)})}</p>`
      }
    `,
  };
}
