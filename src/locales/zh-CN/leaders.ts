/** 领导小组与领导小组一览。 */
export default {
  'template.ledger.领导小组': '创先争优活动领导小组的成员，每人一行。',
  'template.note.领导小组.姓名': '本校教师填姓名或编号；校外成员直接填姓名。',
  'template.note.领导小组.小组职务': '结果表按组长、副组长、成员的顺序排列。',
  'template.note.领导小组.分工': '在小组里负责什么。',

  'leaders.title': '创先争优活动领导小组',
  'leaders.count': '小组人数',
  'leaders.members': '其中党员',
  'leaders.assigned': '已有分工',
  'leaders.list': '领导小组名单',
  'leaders.none': '没有可以采用的成员',
  'leaders.posts': '按小组职务',
  'leaders.check': '各小组职务人数之和＝名单人数',
  'leaders.note': '按组长、副组长、成员的顺序排列，同一职务按填报顺序；其他职务列在最后。姓名在教师名册中的，列出编号和职务。一人有两个职务的各列一行，“小组人数”只计一人。点击“来源”可查看原始记录。',
  'leaders.sentence': '学校成立了创先争优活动领导小组，共 {count} 人：{list}。',
  'leaders.sentence-many': '学校成立了创先争优活动领导小组，共 {count} 人，名单见“{sheet}”。',
  'leaders.sentence-assigned': '领导小组实行分工负责，{count} 人中 {assigned} 人有明确分工。',
  'leaders.sentence-none': '领导小组的成员尚未登记完整。',
} as const;
