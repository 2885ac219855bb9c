import type { Step } from './way.js';

export const tabId = (step: Step): string => `tab-${step}`;
export const panelId = (step: Step): string => `panel-${step}`;
