/**
 * Who may say what to whom: every message of the extension, as a table. A message that stands in no row, or comes from somebody whom
 * its row does not name, is not heard: it has no effect and gets no answer.
 *
 * What runs in pages does not carry this table, only the guards that its own rows name. That nobody else can say those things is the
 * browser's doing, by channel: no page and no other extension has a way to a page-side script's `runtime` events, and a port, once
 * handed over, is held by two.
 */
import type { Runtime } from 'webextension-polyfill';
import { fromCard, toCard } from '../card/protocol';
import { fromSearchWorker, toSearchWorker } from '../search/protocol';
import {
  frameState,
  go,
  mentions,
  ofPage,
  onScreen,
  toPage,
  toWorker,
  trail,
  trailWanted,
} from './messages';
import { type Party, partyOf } from './senders';

/** By which way a message goes: the browser's messages and ports, the port that card and script share, a worker's own. */
type Channel = 'message' | 'port' | 'card' | 'search';

type Guard<T> = (data: unknown) => T | null;

export interface Row {
  readonly type: string;
  readonly channel: Channel;
  readonly from: readonly Party[];
  readonly to: Party;
  /** Checks its shape, and gives it without what does not belong to it. */
  readonly read: Guard<{ readonly type: string }>;
  /** All that it can bring about. */
  readonly may: string;
}

const SCRIPT = ['page-script'] as const;
const OWN = ['own', 'panel'] as const;
const OF_CARD = { channel: 'card', from: ['card'], to: 'page-script', read: fromCard } as const;
const TO_CARD = { channel: 'card', from: SCRIPT, to: 'card', read: toCard } as const;
const TO_WORKER = { channel: 'message', from: SCRIPT, to: 'own', read: toWorker } as const;
const OF_FRAME = { channel: 'port', from: SCRIPT, to: 'panel' } as const;
const TO_FRAME = { channel: 'port', from: ['panel'], to: 'page-script' } as const;

export const CONTRACT: readonly Row[] = [
  { type: 'changed', ...TO_WORKER, may: 'have the mentions of its own tab counted on the badge' },
  { type: 'site', ...TO_WORKER, may: 'be told the site of its own tab' },
  { type: 'asked', ...TO_WORKER, may: 'be told whether its own tab was asked for' },
  { type: 'marks', ...TO_WORKER, may: 'have a packaged script put into its own frame' },
  { type: 'link', ...TO_WORKER, may: 'have a packaged script put into its own frame' },
  { type: 'here', ...TO_WORKER, may: 'have a packaged script put into its own frame' },
  { type: 'style', ...TO_WORKER, may: 'have the packaged style put into its own frame' },
  { type: 'open-trail', ...TO_WORKER, from: ['card'], may: 'open the panel’s page in a tab' },
  {
    type: 'changed',
    channel: 'message',
    from: SCRIPT,
    to: 'panel',
    read: toWorker,
    may: 'have its own frame asked for its mentions, where the panel lists its tab',
  },
  {
    type: 'trail',
    channel: 'message',
    from: ['card'],
    to: 'panel',
    read: trail,
    may: 'show entities in the panel of its window',
  },
  {
    type: 'trail-wanted',
    channel: 'message',
    from: ['panel'],
    to: 'card',
    read: trailWanted,
    may: 'be told the trail that a card of its window opened it for, once',
  },
  {
    type: 'command',
    channel: 'message',
    from: ['own'],
    to: 'page-script',
    read: toPage,
    may: 'scroll to a mention, open its card, look at a page that is only looked at when asked',
  },
  {
    type: 'state',
    channel: 'port',
    from: SCRIPT,
    to: 'own',
    read: frameState,
    may: 'be counted on the badge and listed in the popup',
  },
  { type: 'state', ...OF_FRAME, read: frameState, may: 'be listed in the panel' },
  { type: 'mentions', ...OF_FRAME, read: mentions, may: 'be listed in the panel, as text' },
  { type: 'on-screen', ...OF_FRAME, read: onScreen, may: 'be pointed out in the panel’s list' },
  {
    type: 'jump',
    channel: 'port',
    from: OWN,
    to: 'page-script',
    read: ofPage,
    may: 'scroll to a mention and open its card',
  },
  { type: 'follow', ...TO_FRAME, read: ofPage, may: 'be told the mentions and their words' },
  { type: 'go', ...TO_FRAME, read: go, may: 'scroll to a mention' },
  { type: 'show', ...TO_CARD, may: 'show an entity of the packs in the card' },
  { type: 'shown', ...TO_CARD, may: 'move the keyboard into the card' },
  { type: 'link-copied', ...TO_CARD, may: 'say that a link was copied, or was not' },
  { type: 'hide', ...TO_CARD, may: 'empty the card' },
  { type: 'ready', ...OF_CARD, may: 'be told what to show' },
  { type: 'size', ...OF_CARD, may: 'be given a height on the screen' },
  { type: 'entered', ...OF_CARD, may: 'keep the card open while the pointer is on it' },
  { type: 'left', ...OF_CARD, may: 'close the card after a while' },
  { type: 'close', ...OF_CARD, may: 'close the card' },
  { type: 'pin', ...OF_CARD, may: 'keep the card open' },
  { type: 'drag', ...OF_CARD, may: 'move the card on the screen' },
  { type: 'skip', ...OF_CARD, may: 'take one mark away while the page is open, or put it back' },
  { type: 'copy-link', ...OF_CARD, may: 'put a link to the mention’s sentence on the clipboard' },
  {
    type: 'packs',
    channel: 'search',
    from: ['panel'],
    to: 'search-worker',
    read: toSearchWorker,
    may: 'be searched',
  },
  {
    type: 'asked',
    channel: 'search',
    from: ['panel'],
    to: 'search-worker',
    read: toSearchWorker,
    may: 'be answered',
  },
  {
    type: 'found',
    channel: 'search',
    from: ['search-worker'],
    to: 'panel',
    read: fromSearchWorker,
    may: 'be listed in the panel',
  },
];

/**
 * A message of the browser's, as far as the table lets this sender say it to this receiver.
 * @param read checks the shape of all that the receiver listens for
 * @returns null where the data is no such message, or its sender may not send it
 */
export function heard<T extends { readonly type: string }>(
  receiver: Party,
  read: Guard<T>,
  data: unknown,
  sender: Runtime.MessageSender,
): T | null {
  const message = read(data);
  if (message === null) return null;
  const party = partyOf(sender);
  const isAllowed = CONTRACT.some(
    ({ type, channel, from, to }) =>
      channel === 'message' && type === message.type && to === receiver && from.includes(party),
  );
  return isAllowed ? message : null;
}
