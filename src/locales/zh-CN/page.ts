/** 网页本身的句子：还没有 React 时就要能显示。 */
export default {
} as const;
