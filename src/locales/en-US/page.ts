/** The page itself: shown before there is any React. */
export default {
} as const;
