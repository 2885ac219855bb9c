/** 工作台里没有 Excel：窗格在那里换用的句子。 */
export default {
  'refused.structure-locked': '工作簿的结构受保护，不能加入工作表，没有写入；请在 Excel 或 WPS“审阅”中取消“保护工作簿”并保存，再在这里打开。',
  'failure.aborted': '处理工作簿时中断，可能是内存不够，{left}；已填的内容都还在，请关掉别的网页，再试一次。',
  'failure.failed': '没有做成，{left}；请再试一次，仍不成时请保存并重新打开工作簿。',
} as const;
