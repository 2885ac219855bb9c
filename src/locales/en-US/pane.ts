/** The frame of the pane, its checks and its states. */
export default {
} as const;
