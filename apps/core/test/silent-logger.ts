import { makeLogger } from '../src/boot/logger.js';

export const silentLogger = makeLogger('silent');
