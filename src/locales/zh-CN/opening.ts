/** 窗格最先显示的几句话，其余的随后载入。 */
export default {
  'pane.title': '争优台账',
  'pane.steps': '步骤',
  'pane.step.check': '检查',
  'pane.step.compute': '计算',
  'pane.step.result': '结果',
  'pane.step.settings': '设置',
  'pane.loading': '正在载入',
  'pane.check-again': '重新检查',
  'pane.deed.opening': '正在读取工作簿',
  'pane.mishap.title': '这一页没能显示',
  'pane.mishap.hint': '可能是网络中断，也可能是程序出错；工作簿没有受影响。',
  'pane.mishap.reload': '重新载入',
} as const;
