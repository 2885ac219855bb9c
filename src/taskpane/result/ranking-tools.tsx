import { Button, SearchBox, Select, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSortDown20Regular } from '@fluentui/react-icons/svg/arrow-sort-down';
import { ArrowSortUp20Regular } from '@fluentui/react-icons/svg/arrow-sort-up';
import type { ReactNode, Ref } from 'react';
import type { Outcome } from '../../core/compute.js';
import type { Say } from '../../core/report/say.js';
import type { ListWish } from './ranking-list.js';
import { ordersOf, type RankingOrder } from './ranking-order.js';
import { everybody, scopeKey, scopesOf, type Scope } from './ranking-scope.js';

interface RankingToolsProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly outcome: Outcome;
  readonly wish: ListWish;
  readonly onWish: (wish: ListWish) => void;
  readonly say: Say;
}

const useStyles = makeStyles({
  tools: {
    position: 'sticky', top: '0', zIndex: 1, display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS, backgroundColor: tokens.colorNeutralBackground1,
    // A low pane has no room to spare above the list.
    '@media (max-height: 480px)': { position: 'static' },
  },
  search: { flex: '1 1 100%', minWidth: '0', maxWidth: 'none' },
  select: { flex: '1 1 0', minWidth: '0' },
});

/** Search, the part looked at, and the order. */
export function RankingTools({ ref, outcome, wish, onWish, say }: RankingToolsProps): ReactNode {
  const styles = useStyles();
  const scopes = scopesOf(outcome);
  const orders = ordersOf(outcome);
  const { search, scope, order } = wish;
  return (
    <div ref={ref} className={styles.tools} role="search" aria-label={say('result.tools')}>
      <SearchBox
        className={styles.search} value={search} aria-label={say('result.search')} placeholder={say('result.search')}
        dismiss={{ 'aria-label': say('result.search-clear') }} onChange={(_, { value }) => onWish({ ...wish, search: value })}
      />
      <Select
        className={styles.select} value={scopeKey(scope)} aria-label={say('result.scope')}
        onChange={(_, { value }) => onWish({ ...wish, scope: scopes.find((other) => scopeKey(other) === value) ?? everybody })}
      >
        {scopes.map((option) => <option key={scopeKey(option)} value={scopeKey(option)}>{scopeName(option, say)}</option>)}
      </Select>
      <Select
        className={styles.select} value={order.by} aria-label={say('result.order')}
        onChange={(_, { value }) => onWish({ ...wish, order: { by: orders.find((by) => by === value) ?? 'rank', isReversed: false } })}
      >
        {orders.map((by) => <option key={by} value={by}>{orderName(by, say)}</option>)}
      </Select>
      <Button
        appearance="subtle" aria-pressed={order.isReversed} aria-label={say('result.order-reversed')} title={say('result.order-reversed')}
        icon={order.isReversed ? <ArrowSortUp20Regular /> : <ArrowSortDown20Regular />}
        onClick={() => onWish({ ...wish, order: { ...order, isReversed: !order.isReversed } })}
      />
    </div>
  );
}

function scopeName(scope: Scope, say: Say): string {
  switch (scope.kind) {
    case 'group':
      return scope.name;
    case 'grade':
      return scope.grade;
    default:
      return say(`result.scope-${scope.kind}`);
  }
}

const orderName = (by: RankingOrder['by'], say: Say): string =>
  (by === 'rank' || by === 'name' || by === 'total' ? say(`result.order-${by}`) : say('result.order-component', { component: by }));
