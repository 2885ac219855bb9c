/** Rows, columns and looks that stay as they are: what would ask for more is not offered. */

import type { Injector } from '@univerjs/core';
import type { RenderUnit } from '@univerjs/engine-render';
import { IAutoFillService } from '@univerjs/sheets';
import { HeaderFreezeRenderController, HeaderMoveRenderController, HeaderResizeRenderController, ISheetSelectionRenderService } from '@univerjs/sheets-ui';

const never = { priority: 100, handler: () => false };

/** Univer asks before a drag moves or widens something or freezes more, and shows nothing of it when told no. */
export function fixFrame(injector: Injector, render: Pick<RenderUnit, 'with'>): void {
  const { interceptor: freezing } = render.with(HeaderFreezeRenderController);
  freezing.intercept(freezing.getInterceptPoints().FREEZE_PERMISSION_CHECK, never);
  const { interceptor: moving } = render.with(HeaderMoveRenderController);
  moving.intercept(moving.getInterceptPoints().HEADER_MOVE_PERMISSION_CHECK, never);
  const { interceptor: sizing } = render.with(HeaderResizeRenderController);
  sizing.intercept(sizing.getInterceptPoints().HEADER_RESIZE_PERMISSION_CHECK, never);
  const { interceptor: selecting } = render.with(ISheetSelectionRenderService);
  selecting.intercept(selecting.getInterceptPoints().RANGE_MOVE_PERMISSION_CHECK, never);
  // Its menu would fill in looks.
  const filling = injector.get(IAutoFillService);
  filling.showMenu$.subscribe((isShown) => {
    if (isShown) filling.setShowMenu(false);
  });
}
