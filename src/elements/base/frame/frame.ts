// The frame around what an element shows of a catalogue: heading, notices, day, unknown names, and at the end what could
// not be read and where the data comes from.

import {html, nothing, type TemplateResult} from 'lit';
import type {Lot} from '../../../catalogue/model.ts';
import type {Problem} from '../../../catalogue/problem.ts';
import {ownContactSlot} from '../../../ui/contact.ts';
import {directionOf} from '../../../ui/direction.ts';
import {heading} from '../../../ui/heading.ts';
import {problemsNote} from '../../../ui/problems.ts';
import {noticeKeys, notices, provenance} from '../../../ui/provenance.ts';
import type {ViewContext} from '../../../ui/view-context.ts';
import type {NoticeClaim, NoticeShare} from './assign-notices.ts';
import {unknownNames, type UnknownPreset} from '../presets.ts';

/** What an element shows, as far as the frame around it needs to know. */
export interface ElementView {
  /** The element's heading; absent where the content has the slot `heading`. */
  readonly title?: string | undefined;
  /** Lots whose notices stand above the content; none when absent. */
  readonly lots?: readonly Lot[] | undefined;
  /** Names in attributes that the catalogue lacks, to be told above the content. */
  readonly unknown?: readonly UnknownPreset[] | undefined;
  /** Whether the catalogue has nothing to show here. */
  readonly isEmpty: boolean;
  /** The sentence below the content when there is nothing to show; absent where the content says it. */
  readonly emptyText?: string | undefined;
  /** What could not be read, to be told below the content. */
  readonly problems?: readonly Problem[] | undefined;
  /** Whether the content only says what the reader may do: then paper has neither it nor the heading. */
  readonly isForScreen?: boolean | undefined;
  /** Whether the content says itself which day it shows. */
  readonly placesDay?: boolean | undefined;
  /** Whether nothing in the content depends on a day. */
  readonly isTimeless?: boolean | undefined;
  /** Whether the content says itself where the data comes from. */
  readonly hasOwnProvenance?: boolean | undefined;
}

/** What of the frame the element knows beside its view. */
export interface FrameParts {
  /** The heading in the author's words; empty for ours. */
  readonly heading: string;
  /** Whether the author's own heading stands in the slot: then the content takes focus in its place. */
  readonly hasSlottedHeading: boolean;
  /** What of the page's notices the element shows. */
  readonly share: NoticeShare;
  readonly isPrinting: boolean;
  /** The line that says which day is shown. */
  readonly day: unknown;
  readonly content: unknown;
}

/** What a view could show beside its content: the notices of its lots, its day and its source. */
export function noticeClaim(
  {lots = [], isTimeless, hasOwnProvenance = false}: ElementView,
  {asOf}: ViewContext,
): Omit<NoticeClaim, 'mode'> {
  return {notices: noticeKeys(lots), day: isTimeless ? undefined : asOf, hasOwnProvenance};
}

export function frame(view: ElementView, parts: FrameParts, context: ViewContext): TemplateResult {
  const {lots = [], unknown = [], problems = [], placesDay} = view;
  const {share} = parts;
  const title = view.title && (parts.heading || view.title);
  const isLeftOut = parts.isPrinting && view.isForScreen;
  return html`
    <div class="frame" dir=${directionOf(context.msg)}>
      ${
        title === undefined || isLeftOut
          ? nothing
          : html`<slot name="heading">${heading(context.headingLevel, title, {id: 'title', focusable: true})}</slot>`
      }
      <slot name="intro"></slot>
      <div class="surface" part="surface">
        ${notices(context, lots, share, parts.isPrinting)} ${placesDay ? nothing : parts.day}
        ${unknownNames(unknown, context)}
        <div class="content" lang=${context.catalogue.language} tabindex=${parts.hasSlottedHeading ? '-1' : nothing}>
          ${isLeftOut ? nothing : parts.content} ${emptyNote(view, context)}
        </div>
        ${problemsNote(problems, context)} ${share.provenance ? provenance(context) : nothing}
      </div>
    </div>
  `;
}

/** Says that there is nothing to show, unless an unknown name above says why, and whom to ask. */
function emptyNote(
  {isEmpty, emptyText, unknown = []}: ElementView,
  {contact}: ViewContext,
): TemplateResult | typeof nothing {
  if (!isEmpty || emptyText === undefined) return nothing;
  return html`
    ${unknown.length > 0 ? nothing : html`<slot name="empty"><p>${emptyText}</p></slot>`} ${ownContactSlot(contact)}
  `;
}
