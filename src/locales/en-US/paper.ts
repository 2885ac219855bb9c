/** The paper of the workbench: a page of a result sheet on screen and in print. */
export default {
  'paper.page': 'Page {page} of {pages}',
  'paper.sheet': '“{name}” as it is printed',
  'paper.laying-out': 'Laying out',

  'paper.chart': 'Chart: {title}. {bars}.',
  'paper.bar': '{name} {value}',
  'paper.from': 'from {day}',
  'paper.between': '; ',
  'paper.among': ', ',
  'paper.more-bars': '{count} more',
} as const;
