/** Computing, the result and the settings in the pane. */
export default {
} as const;
