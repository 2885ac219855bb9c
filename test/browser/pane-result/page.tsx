import { showPane } from '../pane/show-pane.js';
import { states } from './states.js';

await showPane(states, new Date(2026, 5, 30, 9, 30));
