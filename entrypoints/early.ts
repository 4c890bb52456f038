import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { wearKept } from '../src/ui/appearance';

// Runs before anything of an extension page is drawn, so that none is first seen in the wrong theme.
export default defineUnlistedScript(() => wearKept(document, localStorage));
