import { fc, test as propertyTest } from '@fast-check/vitest';
import { expect } from 'vitest';
import { computed, type Row } from '../workbook.js';
import { ranking, roster, scoreHeader, settings } from '../ranking.js';

/** A score in thousandths, so that nothing here is a binary fraction. */
type Thousandths = number;

/** numerator / denominator rounded half up to `places`, as an integer of 10^-places. */
const roundedQuotient = (numerator: bigint, denominator: bigint): bigint => (2n * numerator + denominator) / (2n * denominator);

/** The component in units of 10^-places, by the words of the rule. */
function component(marks: readonly Thousandths[], dropFrom: number, places: number): bigint {
  const kept = marks.toSorted((a, b) => a - b);
  if (dropFrom > 0 && kept.length >= dropFrom) {
    kept.shift();
    kept.pop();
  }
  const sum = BigInt(kept.reduce((all, mark) => all + mark, 0));
  return roundedQuotient(sum * 10n ** BigInt(places), 1000n * BigInt(kept.length));
}

function total(components: readonly bigint[], weights: readonly number[]): bigint {
  const weighted = components.reduce((sum, score, index) => sum + score * BigInt(weights[index]!), 0n);
  return roundedQuotient(weighted, BigInt(weights.reduce((sum, weight) => sum + weight, 0)));
}

/** 8734n with 2 places → 87.34, without idle zeros. */
function printed(units: bigint, places: number): string {
  const digits = units.toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const fraction = digits.slice(digits.length - places).replace(/0+$/, '');
  return fraction === '' ? whole : `${whole}.${fraction}`;
}

const rows = fc.array(fc.tuple(...Array.from({ length: 4 }, () => fc.nat(100_000))), { minLength: 1, maxLength: 9 });
/** In hundredths; all of them positive. */
const weightsArb = fc.tuple(...Array.from({ length: 4 }, () => fc.integer({ min: 1, max: 500 })));

propertyTest.prop([rows, weightsArb, fc.constantFrom(0, 3, 5, 7), fc.nat(6)], { numRuns: 300 })(
  'components and totals are those of exact fractions', (sheets, weights, dropFrom, places) => {
    const names = ['课题研究', '教学设计', '听课评课', '教学展示'];
    const outcome = computed({
      设置: settings({
        小数位数: places, 去高去低起始评委数: dropFrom,
        ...Object.fromEntries(names.map((name, index) => [`权重：${name}`, weights[index]! / 100])),
      }),
      教师名册: roster('李明'),
      评比打分: [scoreHeader, ...sheets.map((row, index): Row => ['T1', `评委${index}`, ...row.map((mark) => mark / 1000)])],
    });
    const components = names.map((_, index) => component(sheets.map((row) => row[index]!), dropFrom, places));
    expect(ranking(outcome)[0]).toMatchObject({
      components: Object.fromEntries(names.map((name, index) => [name, printed(components[index]!, places)])),
      total: printed(total(components, weights), places),
    });
  },
);

propertyTest.prop([fc.array(fc.constant(null), { minLength: 1, maxLength: 12 }), fc.nat(6)])(
  'equal marks of every judge give that mark', (judges, places) => {
    const mark = 87.125;
    const outcome = computed({
      设置: settings({ 小数位数: places }),
      教师名册: roster('李明'),
      评比打分: [scoreHeader, ...judges.map((_, index): Row => ['T1', `评委${index}`, mark, mark, mark, mark])],
    });
    // 87.125 at 0, 1, 2 and 3 or more places.
    expect(ranking(outcome)[0]!.total).toBe(['87', '87.1', '87.13', '87.125'][Math.min(places, 3)]);
  },
);
