import {
  GenerateFragmentStatus,
  generateFragmentFromRange,
} from 'text-fragments-polyfill/dist/fragment-generation-utils.js';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Candidate } from '../src/page/candidate';
import { copyFromPage } from '../src/page/clipboard';
import { sentenceAround } from '../src/page/sentence';
import { canBeLinked, linkToText } from '../src/page/text-link';
import type { CopyLink } from '../src/runtime/link';

const copyLink: CopyLink<Candidate> = async (mention) => {
  if (!canBeLinked(location.href)) return false;
  const sentence = sentenceAround(mention);
  if (!sentence) return false;
  const { status, fragment } = generateFragmentFromRange(sentence);
  // Not unique by any words beside it, or not within half a second: such a link would lead elsewhere, or nowhere.
  if (status !== GenerateFragmentStatus.SUCCESS || !fragment) return false;
  return copyFromPage(linkToText(location.href, fragment));
};

export default defineUnlistedScript(() => {
  globalThis.copyLink = copyLink;
});
