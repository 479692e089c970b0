// A button that puts a text onto the clipboard, and says so in its own words.

import {html, type TemplateResult} from 'lit';

/** @param what - What is copied, for those who hear one button after another. */
export function copyButton(text: string, what: string): TemplateResult {
  const copy = async ({currentTarget}: Event) => {
    const said = (currentTarget as HTMLElement).nextElementSibling!;
    said.textContent = await navigator.clipboard.writeText(text).then(
      () => 'Copied',
      () => 'Not possible here. Select the text and copy it by hand',
    );
  };
  return html`<button type="button" @click=${copy}>Copy<span class="hidden">: ${what}</span></button>
    <span role="status"></span>`;
}
