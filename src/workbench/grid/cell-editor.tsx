/**
 * What a cell is typed into. Univer's own is part of its formula editor, which the grid goes without: this one is as much
 * of it as text needs.
 */

import { DocumentFlavor, HorizontalAlign, VerticalAlign, type IDocumentData } from '@univerjs/core';
import { DocSelectionRenderService, IEditorService, useKeyboardEvent, useLeftAndRightArrow, useResize, type Editor, type IKeyboardEventConfig } from '@univerjs/docs-ui';
import { useDependency, type KeyCode, type MetaKeys } from '@univerjs/ui';
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';

interface CellEditorProps {
  readonly editorId: string;
  readonly className: string;
  /** Whether it stands on its cell. It takes what is typed at other times too, unseen: composed characters need it before the first is there. */
  readonly isFocus?: boolean;
  readonly keyboardEventConfig: IKeyboardEventConfig;
  onMoveInEditor(key: KeyCode, with_?: MetaKeys): void;
}

export function CellEditor({ editorId, className, isFocus = false, keyboardEventConfig, onMoveInEditor }: CellEditorProps): ReactNode {
  const editors = useDependency(IEditorService);
  const box = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<Editor>();
  useLayoutEffect(() => {
    const registered = editors.register({ autofocus: false, editorUnitId: editorId, initialSnapshot: emptyText(editorId), canvasStyle: { backgroundColor: 'transparent' } }, box.current!);
    setEditor(editors.getEditor(editorId) as Editor | undefined);
    return () => registered.dispose();
  }, [editors, editorId]);
  useEffect(() => {
    if (isFocus) editor?.render.with(DocSelectionRenderService).focus();
  }, [isFocus, editor]);
  useKeyboardEvent(isFocus, keyboardEventConfig, editor);
  useLeftAndRightArrow(isFocus, false, editor, onMoveInEditor);
  useResize(editor, false, false);
  return <div className={className}><div ref={box} className="univer-relative univer-size-full" /></div>;
}

const emptyText = (id: string): IDocumentData => ({
  id,
  body: { dataStream: '\r\n', paragraphs: [{ startIndex: 0 }], textRuns: [], customBlocks: [], customDecorations: [], customRanges: [] },
  documentStyle: {
    pageSize: { width: Number.POSITIVE_INFINITY, height: Number.POSITIVE_INFINITY }, documentFlavor: DocumentFlavor.UNSPECIFIED,
    marginTop: 0, marginBottom: 0, marginRight: 0, marginLeft: 0, paragraphLineGapDefault: 0,
    renderConfig: { horizontalAlign: HorizontalAlign.UNSPECIFIED, verticalAlign: VerticalAlign.TOP },
  },
});
