/** 窗格的框架、检查和各种状态。 */
export default {
} as const;
