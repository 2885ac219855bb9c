import { showPane } from './show-pane.js';
import { states } from './states.js';

await showPane(states, new Date(2026, 5, 30, 20, 5, 9));
