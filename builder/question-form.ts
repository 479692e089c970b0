// The questions on the left. Each control says what it changes; nothing waits for a button.

import {html, nothing, type TemplateResult} from 'lit';
import type {CatalogueChoices} from './catalogue-choices.ts';
import {defaultWords} from './code.ts';
import {places, withOption, type Choice} from './choice.ts';
import {asked, looks, parts, placeNames, readers, wishes, type Look, type Pick} from './questions.ts';

export interface FormParts {
  readonly choice: Choice;
  /** What the catalogue offers; a sentence that says why there is none; undefined while it is fetched. */
  readonly catalogue: CatalogueChoices | string | undefined;
  /** The attributes that the chosen tag has. */
  readonly attributes: readonly string[];
  readonly change: (choice: Choice) => void;
}

export function questionForm(form: FormParts): TemplateResult {
  return html`
    <form @submit=${(event: Event) => event.preventDefault()}>
      ${wishQuestion(form)} ${catalogueQuestion(form)} ${picksQuestion('3. Which part of it?', parts, form)}
      ${picksQuestion('4. What do you know of your readers?', readers, form)} ${looksQuestion(form)}
      ${fallbackQuestion(form)} ${placeQuestion(form)} ${otherOptions(form)}
    </form>
  `;
}

function wishQuestion({choice, change}: FormParts): TemplateResult {
  return html`
    <fieldset>
      <legend>1. What do your readers want to do?</legend>
      <div>
        ${wishes.map(
          ([tag, wish, more]) => html`
            <label class="choice">
              <input
                type="radio"
                name="widget"
                .checked=${choice.widget === tag}
                @change=${() => change({...choice, widget: tag})}
              />
              <span>${wish}<br /><span class="hint">${more}</span></span>
            </label>
          `,
        )}
      </div>
    </fieldset>
  `;
}

function catalogueQuestion({choice, catalogue, change}: FormParts): TemplateResult {
  return html`
    <fieldset>
      <legend>2. Which catalogue?</legend>
      ${textField({
        name: 'src',
        label: 'Address of the file',
        hint: 'Leave it empty for catalogue.json beside the script.',
        value: choice.options.get('src') ?? '',
        take: (value) => change(withOption(choice, 'src', value)),
      })}
      ${textField({
        name: 'files',
        label: 'Address of the folder with embed.js in it',
        hint: 'On your web server, as readers’ browsers reach it.',
        value: choice.files,
        take: (value) => change({...choice, files: value.endsWith('/') ? value : `${value}/`}),
      })}
      <div role="status">${catalogueNote(catalogue)}</div>
    </fieldset>
  `;
}

function catalogueNote(catalogue: FormParts['catalogue']): TemplateResult {
  if (catalogue === undefined) return html`<p>Fetching the catalogue …</p>`;
  if (typeof catalogue === 'string') return html`<p class="error">${catalogue}</p>`;
  const {title, services, offers} = catalogue;
  return html`<p class="note">${title}: ${count(services, 'service')} on ${count(offers.lots.length, 'lot')}.</p>`;
}

function picksQuestion(title: string, picks: readonly Pick[], form: FormParts): TemplateResult | typeof nothing {
  const {catalogue, attributes} = form;
  if (typeof catalogue !== 'object') return nothing;
  const offered = picks.filter(({name, from}) => attributes.includes(name) && catalogue.offers[from].length > 0);
  if (offered.length === 0) return nothing;
  return html`
    <fieldset>
      <legend>${title}</legend>
      <div>${offered.map((pick) => (pick.isMany ? manyOf(pick, form, catalogue) : oneOf(pick, form, catalogue)))}</div>
    </fieldset>
  `;
}

function manyOf({name, label, from}: Pick, {choice, change}: FormParts, {offers}: CatalogueChoices): TemplateResult {
  const chosen = new Set((choice.options.get(name) ?? '').split(',').filter(Boolean));
  const toggle = (id: string) => {
    const ids = offers[from].map((offer) => offer.id).filter((each) => chosen.has(each) !== (each === id));
    change(withOption(choice, name, ids.join(',')));
  };
  return html`
    <div class="field" role="group" aria-labelledby="label-${name}">
      <div class="label" id="label-${name}">${label}</div>
      <p class="hint">None ticked means all.</p>
      ${offers[from]
        .filter(({id, count: services}) => services !== 0 || chosen.has(id))
        .map(
          (offer) => html`
            <label class="choice">
              <input type="checkbox" .checked=${chosen.has(offer.id)} @change=${() => toggle(offer.id)} />
              <span>${offer.name}${offer.count === undefined ? nothing : ` (${offer.count})`}</span>
            </label>
          `,
        )}
    </div>
  `;
}

function oneOf({name, label, from}: Pick, form: FormParts, {offers}: CatalogueChoices): TemplateResult {
  const values = offers[from].map((offer) => [offer.id, offer.name] as const);
  return selectField({name, label, values: [['', 'Any, or not known'], ...values]}, form);
}

function looksQuestion(form: FormParts): TemplateResult {
  const {choice, change, attributes} = form;
  return html`
    <fieldset>
      <legend>5. How should it look?</legend>
      ${textField({
        name: 'heading',
        label: 'Its heading',
        hint: 'Leave it empty for one that says what is shown.',
        value: choice.options.get('heading') ?? '',
        take: (value) => change(withOption(choice, 'heading', value)),
      })}
      ${looks.filter(({name}) => attributes.includes(name)).map((look) => selectField(look, form))}
    </fieldset>
  `;
}

function fallbackQuestion({choice, change}: FormParts): TemplateResult {
  return html`
    <fieldset>
      <legend>6. What shows when it cannot be shown?</legend>
      ${textField({
        name: 'words',
        label: 'Words of the link to it as a page',
        hint: `Leave it empty for “${defaultWords(choice)}”.`,
        value: choice.words,
        take: (words) => change({...choice, words}),
      })}
      ${textField({
        name: 'contact',
        label: 'Who to ask',
        hint: 'Such as “Ask the IT desk on 020 7946 0110”. Leave it empty for the contact of the catalogue.',
        value: choice.options.get('contact') ?? '',
        take: (value) => change(withOption(choice, 'contact', value)),
      })}
    </fieldset>
  `;
}

function placeQuestion({choice, change}: FormParts): TemplateResult {
  return html`
    <fieldset>
      <legend>7. Where will you paste it?</legend>
      <div>
        ${places.map(
          (place) => html`
            <label class="choice">
              <input
                type="radio"
                name="place"
                .checked=${choice.place === place}
                @change=${() => change({...choice, place})}
              />
              <span>${placeNames[place]}</span>
            </label>
          `,
        )}
      </div>
    </fieldset>
  `;
}

/** Every attribute that no question is about, by its name. */
function otherOptions({choice, change, attributes}: FormParts): TemplateResult | typeof nothing {
  const others = attributes.filter((name) => !asked.includes(name));
  if (others.length === 0) return nothing;
  return html`
    <details class="panel">
      <summary>Everything else that &lt;${choice.widget}&gt; takes</summary>
      ${others.map((name) =>
        textField({
          name,
          label: name,
          value: choice.options.get(name) ?? '',
          take: (value) => change(withOption(choice, name, value)),
        }),
      )}
    </details>
  `;
}

function selectField({name, label, values}: Look, {choice, change}: FormParts): TemplateResult {
  const value = choice.options.get(name) ?? '';
  return html`
    <div class="field">
      <label for="field-${name}">${label}</label>
      <select
        id="field-${name}"
        @change=${(event: Event) => change(withOption(choice, name, (event.target as HTMLSelectElement).value))}
      >
        ${values.map(([each, words]) => html`<option value=${each} .selected=${each === value}>${words}</option>`)}
      </select>
    </div>
  `;
}

interface TextField {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly take: (value: string) => void;
}

function textField({name, label, hint, value, take}: TextField): TemplateResult {
  return html`
    <div class="field">
      <label for="field-${name}">${label}</label>
      ${hint === undefined ? nothing : html`<p class="hint" id="hint-${name}">${hint}</p>`}
      <input
        id="field-${name}"
        type="text"
        autocomplete="off"
        spellcheck="false"
        aria-describedby=${hint === undefined ? nothing : `hint-${name}`}
        .value=${value}
        @change=${(event: Event) => take((event.target as HTMLInputElement).value.trim())}
      />
    </div>
  `;
}

function count(number: number, word: string): string {
  return `${number.toLocaleString('en-GB')} ${word}${number === 1 ? '' : 's'}`;
}
