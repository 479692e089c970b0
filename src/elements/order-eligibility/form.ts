// The questions, in the order in which a reader can answer them.

import {html, nothing, type TemplateResult} from 'lit';
import {describeDay} from '../../catalogue/day.ts';
import {findService, type Lot, type Service} from '../../catalogue/model.ts';
import type {ReaderFacts} from '../../reader/reader-state.ts';
import {facts, type Fact} from '../../eligibility/enquiry.ts';
import {principalSystems} from '../../eligibility/principal-systems.ts';
import {codeField, fieldError, lookUpResult} from '../../ui/ods-field.ts';
import type {LookUp} from '../../ui/describe-organisation.ts';
import type {ViewContext} from '../../ui/view-context.ts';
import {anyOf, capital} from '../../ui/messages.ts';
import {typeFound} from '../base/order-facts.ts';
import {choice, type Option} from './fields.ts';

/** What could not be read, by the field that it stands in. */
export type FieldName = 'day' | 'ods';

export interface Form {
  readonly context: ViewContext;
  readonly asksDay: boolean;
  /** Those to choose from; undefined where the service is given. */
  readonly services: ServiceChoice | undefined;
  readonly facts: readonly Fact[];
  readonly lots: readonly Lot[];
  readonly readerFacts: ReaderFacts;
  readonly lookUp: LookUp;
  /** Whether the reader may type a code: there is a look-up, and the author has given none. */
  readonly asksCode: boolean;
  /** Who would pay from central money. */
  readonly payers: readonly string[];
  /** What was typed and could not be read. */
  readonly unreadable: Readonly<Partial<Record<FieldName, string>>>;
  readonly actions: FormActions;
}

export interface ServiceChoice {
  readonly chosen: Service | undefined;
  readonly found: readonly Service[];
  /** How many more there are. */
  readonly more: number;
  readonly search: string;
  readonly isSearched: boolean;
}

export interface FormActions {
  readonly setFacts: (readerFacts: ReaderFacts) => void;
  readonly typeDay: (typed: string) => void;
  readonly typeCode: (typed: string) => void;
  /** What stands in a field has changed. */
  readonly type: (change: Event) => Promise<void>;
  /** Whatever the field says now. */
  readonly find: () => void;
  readonly searchServices: (typed: string) => void;
  readonly chooseService: (id: string | undefined) => void;
  readonly lookUpAgain: () => void;
}

/** Each has its place, so that none is made anew, and loses focus, where another one comes or goes. */
export function questions(form: Form): TemplateResult {
  return html`
    ${form.asksDay ? dayQuestion(form) : nothing} ${form.services ? serviceQuestion(form.services, form) : nothing}
    ${facts.map((fact) => (form.facts.includes(fact) ? factQuestion(fact, form) : nothing))}
  `;
}

function factQuestion(fact: Fact, form: Form): TemplateResult {
  const {context, readerFacts, actions} = form;
  const {msg, catalogue} = context;
  const yesOrNo = (key: 'centralFunding' | 'agreementSigned', legend: string) => {
    const known = readerFacts[key];
    const answer = typeof known === 'boolean' ? (known ? 'yes' : 'no') : known;
    const choose = (value: string | null) => actions.setFacts({[key]: value === null ? null : value === 'yes'});
    const options = (['yes', 'no'] as const).map((value) => ({value, name: msg(`answer.${value}`)}));
    return choice({id: key, legend, options, answer, choose}, msg);
  };
  switch (fact) {
    case 'lot':
      return choice(
        {
          id: fact,
          legend: msg('question.lot'),
          options: form.lots.map(({id, name, title}) => ({
            value: id,
            name: title === undefined ? name : `${name}: ${title}`,
          })),
          answer: readerFacts.lot,
          choose: (lot) => actions.setFacts({lot}),
        },
        msg,
      );
    case 'organisation':
      return organisationQuestion(form);
    case 'principalSystem':
      return choice(
        {
          id: fact,
          legend: msg('question.principalSystem'),
          options: [
            ...principalSystems(catalogue).map((id) => ({value: id, name: findService(catalogue, id)!.name})),
            {value: 'none', name: msg('question.principalSystem.none')},
          ],
          answer: readerFacts.principalSystem,
          choose: (principalSystem) => actions.setFacts({principalSystem}),
        },
        msg,
      );
    case 'centralFunding': {
      const payers = anyOf(
        form.payers.map((id) => catalogue.payers.get(id) ?? id),
        catalogue.language,
      );
      return yesOrNo(fact, msg('question.centralFunding', {payers}));
    }
    case 'agreementSigned':
      return yesOrNo(fact, msg('question.agreementSigned'));
  }
}

/** By code where that can be looked up, and always by hand unless the code says it. */
function organisationQuestion(form: Form): TemplateResult {
  const {context, readerFacts, lookUp, asksCode, actions} = form;
  const {msg, catalogue} = context;
  const legend = msg('question.organisation');
  const isKnown = typeFound(lookUp, catalogue) !== undefined;
  const before = html`${asksCode && !isKnown ? codeField(form) : nothing} ${lookUpResult(form)}`;
  if (isKnown) {
    return html`<fieldset id="organisation" tabindex="-1">
      <legend>${legend}</legend>
      ${before}
    </fieldset>`;
  }
  const options: Option[] = [...catalogue.organisationTypes.values()].map(({id, name}) => ({
    value: id,
    name: capital(name),
  }));
  return choice(
    {id: 'organisation', legend, options, answer: readerFacts.type, choose: (type) => actions.setFacts({type}), before},
    msg,
  );
}

function dayQuestion({context, unreadable, actions}: Form): TemplateResult {
  const {msg, asOf, today, catalogue} = context;
  return html`
    <div class=${unreadable.day === undefined ? 'field' : 'field field-error'}>
      <label for="day" class="legend">${msg('question.day')}</label>
      <p class="hint" id="day-hint">${msg('question.day.hint')}</p>
      ${fieldError('day', unreadable.day === undefined ? undefined : msg('question.day.error'))}
      <div class="beside">
        <input
          class="input input-day"
          id="day"
          autocomplete="off"
          aria-describedby="day-hint day-error"
          aria-invalid=${unreadable.day !== undefined}
          .value=${unreadable.day ?? describeDay(asOf, catalogue.language)}
          @change=${actions.type}
        />
        ${
          asOf === today
            ? nothing
            : html`<button type="button" class="button" part="button" @click=${() => actions.typeDay('')}>
                ${msg('question.day.today')}
              </button>`
        }
      </div>
    </div>
  `;
}

// No id of a service: those are never blank.
const noService = ' ';

function serviceQuestion({chosen, found, more, search, isSearched}: ServiceChoice, form: Form): TemplateResult {
  const {context, actions} = form;
  const {msg} = context;
  const offered = chosen && !found.includes(chosen) ? [chosen, ...found] : found;
  const box = html`
    <div class="field">
      <label for="search">${msg('search.label')}</label>
      <input
        type="search"
        class="input"
        id="search"
        autocomplete="off"
        .value=${search}
        @input=${(event: Event) => actions.searchServices((event.target as HTMLInputElement).value)}
      />
      ${more > 0 ? html`<p class="note">${msg('question.service.more', {count: more})}</p>` : nothing}
    </div>
  `;
  return choice(
    {
      id: 'service',
      legend: msg('question.service'),
      options: [
        ...offered.map(({id, name}) => ({value: id, name})),
        {value: noService, name: msg('question.service.none')},
      ],
      answer: chosen?.id ?? noService,
      choose: (id) => actions.chooseService(id === null || id === noService ? undefined : id),
      before: isSearched ? box : nothing,
      known: true,
    },
    msg,
  );
}
