import '@tessera/ui/tokens.css';
import '@tessera/ui/document.css';
import './public-page.css';

// all that the page shares with the plugin's part is fetched first, with what it needs in turn
void import('./start.js');
