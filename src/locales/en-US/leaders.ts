/** 领导小组 and 领导小组一览. */
export default {
  'template.ledger.领导小组': 'The leading group of the campaign, one row a person.',
  'template.note.领导小组.姓名': 'Name or 编号 of a teacher of the school; the name of somebody from outside.',
  'template.note.领导小组.小组职务': 'The result lists heads first, then deputies, then members.',
  'template.note.领导小组.分工': 'What the person sees to in the group.',

  'leaders.title': 'Leading group of the campaign',
  'leaders.count': 'Persons',
  'leaders.members': 'Party members',
  'leaders.assigned': 'With duties',
  'leaders.list': 'The leading group',
  'leaders.none': 'no usable entries',
  'leaders.posts': 'By post in the group',
  'leaders.check': 'Sum by post = persons listed',
  'leaders.note': 'Heads come first, then deputies, members and others, those of one post as they were entered. Teachers of the school are shown with 编号 and posts. Who holds two posts is listed twice and counted once. 来源 leads to the entry.',
  'leaders.sentence': 'The school has set up a leading group of {count} persons: {list}.',
  'leaders.sentence-many': 'The school has set up a leading group of {count} persons; “{sheet}” lists them.',
  'leaders.sentence-assigned': 'They share the work: {assigned} of the {count} have duties of their own.',
  'leaders.sentence-none': 'The members of the leading group have not been entered completely.',
} as const;
