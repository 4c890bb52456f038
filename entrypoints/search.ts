/** The worker in which the side panel's search is done. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerSearches } from '../src/runtime/search-answers';

export default defineUnlistedScript(() => answerSearches(self));
