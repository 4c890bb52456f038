/** A live page by Vue: for its server as a component, for the browser alive. */
import {
  type App,
  createApp,
  createSSRApp,
  defineComponent,
  Fragment,
  h,
  KeepAlive,
  nextTick,
  onMounted,
  ref,
  shallowRef,
  Teleport,
  Transition,
} from 'vue';
import { FIRST, type Live } from './script';

const state = shallowRef(FIRST);

const view = (name: string, text: string) =>
  defineComponent({ name, render: () => h('section', text) });
const views = {
  a: view('ViewA', 'View of the Taliban'),
  b: view('ViewB', 'View of Sergei Lavrov'),
};

const Root = defineComponent(() => {
  const alive = ref(false);
  onMounted(() => (alive.value = true));
  return () => {
    const { count, who, rows, aside, away, view } = state.value;
    return h('main', [
      h('p', [count, ' times ', who, ' came', aside ? ', and the Taliban' : null, '.']),
      h('p', `In one text, ${count} times, ${who} came.`),
      h('p', ['Over edges: Zamir ', h('b', { key: view }, 'Kabulov'), ' and ', h('i', who)]),
      aside
        ? h(Fragment, ['Bare: the Moscow ', h('em', 'format'), h('p', 'Then Taliban.')])
        : null,
      h(
        'ul',
        rows.map((row) => h('li', { key: row }, `${row}.`)),
      ),
      h(KeepAlive, () => h(views[view])),
      h(Transition, { name: 'fade' }, () => (aside ? h('p', 'Faded in: Vladimir Putin.') : null)),
      alive.value ? h(Teleport, { to: '#away' }, h('p', `${away} waited elsewhere.`)) : null,
    ]);
  };
});

/** The page in its first state, as its server makes it. */
export const page = (): App => createSSRApp(Root);

export const live: Live = {
  start(host, hydrate) {
    (hydrate ? createSSRApp(Root) : createApp(Root)).mount(host);
  },
  show(next) {
    state.value = next;
    return nextTick();
  },
};
