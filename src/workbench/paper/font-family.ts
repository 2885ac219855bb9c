/** The fonts of our sheets where they are missing: what Windows, macOS and Linux have of the same kind. */

import { fontName } from '../../workbook/styles.js';

const families: Readonly<Record<string, string>> = {
  微软雅黑: '"Microsoft YaHei", "微软雅黑", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", sans-serif',
  黑体: 'SimHei, "黑体", "Heiti SC", STHeiti, "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", sans-serif',
  仿宋: 'FangSong, "仿宋", FangSong_GB2312, "仿宋_GB2312", STFangsong, "Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", "Songti SC", SimSun, serif',
  楷体: 'KaiTi, "楷体", KaiTi_GB2312, "楷体_GB2312", "Kaiti SC", STKaiti, "AR PL UKai CN", "Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", serif',
  方正小标宋简体: 'FZXiaoBiaoSong-B05S, "方正小标宋简体", "方正小标宋_GBK", STZhongsong, "华文中宋", "Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", "Songti SC", SimSun, serif',
};

/** As CSS has it. @param font of a style; our own where it names none. */
export const fontFamily = (font: string = fontName): string => families[font] ?? `"${font}", ${families[fontName]!}`;
