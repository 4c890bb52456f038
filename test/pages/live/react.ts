/** A live page by React: for its server as a function of the state, for the browser alive. */
import {
  createElement as h,
  Fragment,
  type ReactElement,
  StrictMode,
  useState,
  useSyncExternalStore,
} from 'react';
import { createPortal, flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { FIRST, type Live } from './script';

let state = FIRST;
const listeners = new Set<() => void>();
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

function Away({ text }: { text: string }): ReactElement {
  const [where] = useState(() => document.getElementById('away'));
  return h(Fragment, null, where && createPortal(h('p', null, text, ' waited elsewhere.'), where));
}

function App({ alive }: { alive: boolean }): ReactElement {
  const { count, who, rows, aside, away, view } = useSyncExternalStore(
    subscribe,
    () => state,
    () => FIRST,
  );
  return h(
    'main',
    null,
    // Texts that React keeps as nodes of their own, side by side.
    h('p', null, count, ' times ', who, ' came', aside ? ', and the Taliban' : null, '.'),
    h('p', null, `In one text, ${count} times, ${who} came.`),
    h('p', null, 'Over edges: Zamir ', h('b', { key: view }, 'Kabulov'), ' and ', h('i', null, who)),
    aside &&
      h(Fragment, null, 'Bare: the Moscow ', h('em', null, 'format'), h('p', null, 'Then Taliban.')),
    h('ul', null, rows.map((row) => h('li', { key: row }, row, '.'))),
    view === 'a'
      ? h('section', { key: 'a' }, 'View of the Taliban')
      : h('section', { key: 'b' }, 'View of Sergei Lavrov'),
    alive && h(Away, { text: away }),
  );
}

/** The page in its first state, as its server makes it. */
export const page = (): ReactElement => h(StrictMode, null, h(App, { alive: false }));

function Root(): ReactElement {
  const [alive, setAlive] = useState(false);
  wake = () => flushSync(() => setAlive(true));
  return h(App, { alive });
}
let wake: () => void = () => undefined;

export const live: Live = {
  start(host, hydrate) {
    const app = h(StrictMode, null, h(Root));
    if (hydrate) hydrateRoot(host, app);
    else createRoot(host).render(app);
  },
  show(next) {
    wake();
    flushSync(() => {
      state = next;
      for (const listener of listeners) listener();
    });
    return Promise.resolve();
  },
};
