import { defineBackground } from 'wxt/utils/define-background';
import { startWorker } from '../src/runtime/worker';

export default defineBackground({ type: 'module', main: startWorker });
