// A table of a page, in a box that scrolls where it has no room. Storybook takes it for the tables of Markdown, too.

import {useEffect, useRef, useState} from 'react';

export function Table(content) {
  const box = useRef(null);
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const {current} = box;
    const room = new ResizeObserver(() => setScrolls(current.scrollWidth > current.clientWidth));
    room.observe(current);
    return () => room.disconnect();
  }, []);
  const forKeyboards = scrolls ? {tabIndex: 0, role: 'group', 'aria-label': 'Table that scrolls sideways'} : {};
  return (
    <div className="table" ref={box} {...forKeyboards}>
      <table {...content} />
    </div>
  );
}
