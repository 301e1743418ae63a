import '@tessera/ui/tokens.css';
import '@tessera/ui/document.css';
import { applyTimeZone } from '@tessera/web-sdk';
import { readBoot } from './boot.js';
import { restoreDisplay } from './display-choice.js';
import './sign-in.css';
import './sign-in-page.js';

const boot = readBoot(document.querySelector('#boot')?.textContent);
restoreDisplay();
if (boot.timeZone) applyTimeZone(boot.timeZone);
const page = document.createElement('sign-in-page');
Object.assign(page, { boot });
document.body.append(page);
