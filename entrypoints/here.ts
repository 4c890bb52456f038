import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Candidate } from '../src/page/candidate';
import { Follower } from '../src/page/follower';
import type { FollowFrame } from '../src/runtime/here';
import { go, type Mentions, type OnScreen } from '../src/runtime/messages';

const followers = new WeakMap<object, Follower>();

function follow(...[port, frame, page]: Parameters<FollowFrame<Candidate>>): Follower {
  const life = new AbortController();
  const tell = (message: Mentions | OnScreen): void => {
    if (life.signal.aborted) return;
    try {
      port.postMessage(message);
    } catch {
      // The panel had let go before this script was there.
      life.abort();
    }
  };
  const follower = new Follower({
    ...page,
    document,
    onMentions: (mentions) => tell({ type: 'mentions', frame, mentions }),
    onScreen: (ids) => tell({ type: 'on-screen', frame, ids }),
    signal: life.signal,
  });
  port.onDisconnect.addListener(() => life.abort());
  port.onMessage.addListener((data: unknown) => {
    const message = go(data);
    if (message?.frame === frame) follower.go(message.id);
  });
  return follower;
}

const followFrame: FollowFrame<Candidate> = (port, frame, page) => {
  const follower = followers.get(port) ?? follow(port, frame, page);
  followers.set(port, follower);
  follower.tell();
};

export default defineUnlistedScript(() => {
  globalThis.followFrame = followFrame;
});
