/** 工作台的纸面：结果表在屏幕和打印上的一页。 */
export default {
  'paper.page': '第 {page} 页，共 {pages} 页',
  'paper.sheet': '“{name}”的打印页面',
  'paper.laying-out': '正在排版',

  'paper.chart': '图表：{title}。{bars}。',
  'paper.bar': '{name} {value}',
  'paper.from': '自 {day}',
  'paper.between': '；',
  'paper.among': '，',
  'paper.more-bars': '另有 {count} 项',
} as const;
