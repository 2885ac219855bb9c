/** 窗格里的计算、结果和设置。 */
export default {
} as const;
