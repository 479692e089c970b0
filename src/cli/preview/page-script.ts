// What runs in the page of a preview. The server sends its text: nothing of it may come from outside of the function.

import type {PreviewState} from './preview-state.ts';

/** Shows the report, and asks for the catalogue again when another was built. */
export function followPreview(): void {
  const byId = (id: string) => document.getElementById(id)!;
  let version: number | undefined;

  const show = (state: PreviewState) => {
    const isNew = version !== undefined && state.version !== version;
    version = state.version;
    byId('summary').textContent = state.summary;
    byId('trouble').textContent = state.trouble ?? '';
    byId('trouble').hidden = state.trouble === undefined;
    byId('remarks').replaceChildren(...state.remarks.map(item));
    if (isNew) for (const element of document.querySelectorAll('[data-widget]')) refresh(element);
  };

  const item = ({severity, where, text, search}: PreviewState['remarks'][number]) => {
    const row = document.createElement('li');
    const kind = document.createElement('strong');
    kind.textContent = severity === 'error' ? 'Error' : 'Note';
    kind.className = severity;
    row.append(kind, ' ');
    if (search !== undefined) {
      const link = document.createElement('a');
      link.href = `?q=${encodeURIComponent(search)}#services`;
      link.textContent = where;
      row.append(link);
    } else row.append(where);
    row.append(where === '' ? text : `: ${text}`);
    return row;
  };

  const refresh = (element: Element) => void (element as Element & {refresh?: () => Promise<void>}).refresh?.();

  const events = new EventSource('/events');
  events.onmessage = ({data}: MessageEvent<string>) => show(JSON.parse(data) as PreviewState);
  events.onerror = () => {
    byId('trouble').textContent = 'The preview has ended. Start it again on the command line.';
    byId('trouble').hidden = false;
  };
}
