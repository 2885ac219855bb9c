import { area, type Sentence } from '../area.js';
import { appraisalLedger, ballotParameters } from './appraisal-ledger.js';
import { sampleAppraisal } from './appraisal-sample.js';
import { appraisalSheet } from './appraisal-sheet.js';
import { appraisalFindings, appraise, type Appraisal } from './appraisal.js';
import { grades, type Grade } from './suggested-grade.js';

/** More names than this are counted, not listed. */
const namedMembers = 12;

/** 民主评议 → 民主评议结果 (SPEC 8). */
export const appraisal = area({
  key: 'appraisal',
  ledger: appraisalLedger,
  sheet: '民主评议结果',
  parameters: ballotParameters,
  findings: appraisalFindings,
  sampleSettings: { sent: 18, returned: 17 },
  sample: sampleAppraisal,
  chapters: ['work'],
  workOut: appraise,
  describe: (result, _school, say) => appraisalSheet(result, say),
  figures: (result: Appraisal) => [
    { label: 'appraisal.excellent', value: withGrade(result, '优秀').length },
    { label: 'appraisal.graded', value: result.graded },
    { label: 'appraisal.return-rate', value: returnRate(result), format: '0.00%' },
  ],
  passages: (result) => [{ chapter: 'work', sentences: result.graded === 0 ? [ungradedSentence(result)] : gradedSentences(result) }],
  json: ({ sent, returned, limit, members }) => ({
    sent,
    returned,
    limit,
    members: members.map(({ member, votes, grade }) => ({ id: member.id, votes, grade })),
  }),
});

const withGrade = ({ members }: Appraisal, grade: Grade): Appraisal['members'] => members.filter((member) => member.grade === grade);

const returnRate = ({ sent, returned }: Appraisal): number | null => (!sent || returned === null ? null : returned / sent);

const ungradedSentence = ({ members }: Appraisal): Sentence => ({ key: 'appraisal.sentence-ungraded', figures: { count: members.length } });

function gradedSentences(result: Appraisal): Sentence[] {
  const { sent, returned, graded } = result;
  const [excellent, fit, basic, unfit, probationary] = grades.map((grade) => withGrade(result, grade)) as [Appraisal['members'], ...Appraisal['members'][]];
  const names = excellent.map(({ member }) => member.name).join('、');
  return [
    sent === null
      ? { key: 'appraisal.sentence-returned', figures: { returned: returned! } }
      : { key: 'appraisal.sentence-ballots', figures: { sent, returned: returned! } },
    { key: 'appraisal.sentence-grades', figures: { graded, excellent: excellent.length, fit: fit!.length, basic: basic!.length, unfit: unfit!.length } },
    ...(excellent.length > 0 && excellent.length <= namedMembers ? [{ key: 'appraisal.sentence-excellent', figures: { names } }] : []),
    ...(probationary!.length > 0 ? [{ key: 'appraisal.sentence-probationary', figures: { count: probationary!.length } }] : []),
  ];
}
