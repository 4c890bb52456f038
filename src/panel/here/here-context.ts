import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Here, HereSource } from './here';

const nothing = (): void => undefined;

/** Without a page to follow. */
const ALONE: Here = { status: { kind: 'alone' }, title: '' };
const NOWHERE: HereSource = {
  read: () => ALONE,
  subscribe: () => nothing,
  go: nothing,
  reload: nothing,
  openPanel: nothing,
};

/** The page that the panel follows. */
export const HereContext = createContext<HereSource>(NOWHERE);

/** The followed page as it is now, kept up to date, and what it can be asked. It is followed while somebody uses this. */
export function useHere(): readonly [here: Here, source: HereSource] {
  const source = useContext(HereContext);
  const [here, setHere] = useState(source.read);
  useEffect(() => {
    const update = (): void => setHere(source.read());
    const stop = source.subscribe(update);
    update();
    return stop;
  }, [source]);
  return [here, source];
}
