// What others do to a shadow tree between updates. A browser that translates the page puts elements in the place of its
// text nodes, and so do extensions that mark words; Lit would go on writing to the nodes that it made. So their changes are
// taken back before an update, and what they put in the place of text that the update left as it was is put back after it.

/** A text node of ours, and what somebody put in its place. */
interface Replacement {
  readonly text: Text;
  readonly data: string;
  readonly by: readonly Node[];
}

export class ForeignChanges {
  readonly #observer: MutationObserver | undefined;
  /** Nodes of ours that others took away, perhaps to put them elsewhere. */
  readonly #taken = new WeakSet<Node>();
  /** Nodes that others made. */
  readonly #theirs = new WeakSet<Node>();
  #records: MutationRecord[] = [];
  #replacements: Replacement[] = [];

  constructor(root: Node) {
    try {
      const observer = new MutationObserver((records) => this.#note(records));
      observer.observe(root, {childList: true, subtree: true, characterDataOldValue: true});
      observer.takeRecords();
      this.#observer = observer;
    } catch {
      // A page that has taken observers away, or broken them, does without.
    }
  }

  /**
   * Takes back what others did where they took a node of ours away or cut a text in two, the last change first. What they
   * only added stays.
   */
  takeBack(): void {
    this.#note(this.#observer?.takeRecords() ?? []);
    const records = this.#records;
    this.#records = [];
    const cut = cutTexts(records);
    const robbed = new Set<Node | null>(records.filter((record) => this.#robs(record)).map(({target}) => target));
    for (const {parentNode} of cut) robbed.add(parentNode);
    const undone = records.filter(({target}) => robbed.has(target) || cut.has(target));
    this.#replacements = undone.flatMap(replacementsIn);
    for (const {target, addedNodes, removedNodes, nextSibling, oldValue} of undone.reverse()) {
      if (oldValue !== null) target.nodeValue = oldValue;
      for (const node of addedNodes) if (node.parentNode === target) target.removeChild(node);
      for (const node of removedNodes) target.insertBefore(node, nextSibling);
    }
  }

  /** Tells our changes since `takeBack` from those of others, and puts back what stands for text that stayed the same. */
  putBack(): void {
    this.forget();
    for (const {text, data, by} of this.#replacements) {
      // In a drawing an element of HTML would hide the text.
      if (text.parentNode instanceof HTMLElement && text.data === data) text.replaceWith(...by);
    }
    this.#replacements = [];
  }

  /** Lets all changes so far count as ours. */
  forget(): void {
    this.#observer?.takeRecords();
    this.#records = [];
  }

  #note(records: readonly MutationRecord[]): void {
    for (const {removedNodes, addedNodes} of records) {
      for (const node of removedNodes) if (!this.#theirs.has(node)) this.#taken.add(node);
      for (const node of addedNodes) if (!this.#taken.has(node)) this.#theirs.add(node);
    }
    this.#records.push(...records);
  }

  #robs({removedNodes}: MutationRecord): boolean {
    return [...removedNodes].some((node) => this.#taken.has(node));
  }
}

/** Texts that have lost their end to a text of its own behind them, as programs do that mark words. */
function cutTexts(records: readonly MutationRecord[]): ReadonlySet<Node> {
  const before = records.map(({addedNodes: [node], previousSibling}) =>
    node instanceof Text ? previousSibling : null,
  );
  return new Set(records.flatMap(({oldValue, target}) => (oldValue !== null && before.includes(target) ? target : [])));
}

function replacementsIn({removedNodes, addedNodes}: MutationRecord): Replacement[] {
  const [text, another] = removedNodes;
  const by = [...addedNodes];
  // What has the text itself in it is empty once the text is back in its place.
  if (!(text instanceof Text) || another || by.length === 0 || by.some((node) => node.contains(text))) return [];
  return [{text, data: text.data, by}];
}
