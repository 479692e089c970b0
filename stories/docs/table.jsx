// A table of a page, in a box that scrolls where it has no room. Storybook takes it for the tables of Markdown, too.
// The box always takes the focus, for without it no key scrolls it.

export function Table(content) {
  return (
    <div className="table" tabIndex={0} role="group" aria-label="Table">
      <table {...content} />
    </div>
  );
}
