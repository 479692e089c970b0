// What is announced to people who do not see a page change.
import {announce} from '../../src/ui/announcer.ts';
import {until} from './look.ts';

/** All announcements from now on, in order; none that was still to be made about something before. */
export function listen(): string[] {
  announce('', document.body)();
  const heard: string[] = [];
  const hear = (records: MutationRecord[]) => {
    for (const {addedNodes, target} of records) {
      const region = (target instanceof Element ? target : target.parentElement)?.closest('[role=status]');
      for (const node of addedNodes) if (region && node.textContent) heard.push(node.textContent);
    }
  };
  new MutationObserver(hear).observe(document.documentElement, {childList: true, subtree: true, characterData: true});
  return heard;
}

/** Waits until the last announcement is this. */
export async function heard(sentence: string | RegExp): Promise<void> {
  const said = () => document.querySelector('#gpsoc-announcer')?.textContent ?? '';
  await until(
    () => (typeof sentence === 'string' ? said() === sentence : sentence.test(said())),
    () => `expected to hear ${String(sentence)}, heard ${said()}`,
  );
}

/** For what must not be said there is nothing to wait for but the time in which it would be. */
export function silence(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 1300));
}
