import { render } from 'preact';
import '../../assets/styles/options.css';
import { Options } from '../../src/panel/Options';
import { packSummary } from '../../src/panel/pack-summary';
import { saveFile } from '../../src/panel/save-file';
import { unmarkedItems } from '../../src/panel/unmarked-items';
import { changeAppearance, followAppearance, PLAIN } from '../../src/runtime/appearance';
import {
  addSites,
  changeSettings,
  eraseEverything,
  removeSite,
  switchMarking,
  switchPack,
} from '../../src/runtime/change-settings';
import { loadPacks } from '../../src/runtime/packs';
import { followSettings, type Settings } from '../../src/runtime/settings';
import { shortcuts, shortcutsPage } from '../../src/runtime/shortcuts';
import { exportStored, type StorageUsed, storageUsed } from '../../src/runtime/storage-used';
import { keepWorn, wear } from '../../src/ui/appearance';
import { startPage } from '../../src/ui/start';
import { isolated, setAsideNotice, t } from '../../src/ui/strings';

const root = startPage(document);
let settings: Settings | undefined;
let looks = PLAIN;
let used: StorageUsed | undefined;
let keys: Awaited<ReturnType<typeof shortcuts>> = [];
let failure: string[] = [];
const openShortcuts = shortcutsPage();

await followAppearance((choice, isPlain) => {
  wear(choice, document);
  keepWorn(choice, localStorage, isPlain);
  looks = choice;
  changed();
});
const { library, setAside } = await loadPacks();

function changed(): void {
  draw();
  if (settings) attempt(count());
}

async function count(): Promise<void> {
  used = await storageUsed(library.packs);
  draw();
}

/** What fails is said at the top of the page. */
function attempt(work: Promise<unknown>): void {
  work.catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    failure = [t('choices.failed', [isolated(reason)])];
    draw();
  });
}

function save(filename: string, text: string): void {
  const mediaType = filename.endsWith('.json') ? 'application/json' : 'text/plain';
  saveFile({ filename, mediaType, text });
}

function draw(): void {
  if (!settings) return;
  const { paused, runs, sitesOff, sitesOn, markStyle, unmarked, packsOff } = settings;
  render(
    <Options
      paused={paused}
      onPause={(next) => attempt(changeSettings({ paused: next }))}
      where={{
        runs,
        onRuns: (next) => attempt(changeSettings({ runs: next })),
        sites: { sitesOff, sitesOn },
        onAdd: (list, sites) => attempt(addSites(list, sites)),
        onRemove: (list, site) => attempt(removeSite(list, site)),
        onSave: save,
      }}
      marks={{
        style: markStyle,
        onStyle: (next) => attempt(changeSettings({ markStyle: next })),
      }}
      unmarked={{
        items: unmarkedItems(unmarked, library),
        onMark: ({ entity, name }) =>
          attempt(switchMarking({ entity, ...(name !== undefined && { name }) }, true)),
      }}
      looks={{
        ...looks,
        onTheme: (theme) => attempt(changeAppearance({ theme })),
        onTextSize: (textSize) => attempt(changeAppearance({ textSize })),
      }}
      packs={{
        packs: library.packs.map(packSummary),
        off: packsOff,
        onPack: (pack, on) => attempt(switchPack(pack, on)),
      }}
      shortcuts={{ shortcuts: keys, onOpen: openShortcuts && (() => attempt(openShortcuts())) }}
      data={{
        used,
        onExport: () => attempt(exportStored().then((text) => save('gloss-settings.json', text))),
        onErase: eraseEverything,
      }}
      problems={[...setAside.map(setAsideNotice), ...failure]}
    />,
    root,
  );
}

async function readKeys(): Promise<void> {
  keys = await shortcuts();
  draw();
}

await followSettings((now) => {
  settings = now;
  failure = [];
  changed();
}, new AbortController().signal);
attempt(readKeys());
// Keys are changed on another page, from which a reader comes back.
addEventListener('focus', () => attempt(readKeys()));
