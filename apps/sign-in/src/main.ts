import '@tessera/ui/tokens.css';
import '@tessera/ui/document.css';
import { readBoot } from './boot.js';
import { restoreDisplay } from './display-choice.js';
import './sign-in.css';
import './sign-in-page.js';

restoreDisplay();
const page = document.createElement('sign-in-page');
Object.assign(page, { boot: readBoot(document.querySelector('#boot')?.textContent) });
document.body.append(page);
