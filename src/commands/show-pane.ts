/** Opens the pane; `false` where this Excel cannot do it for an add-in: it needs the shared runtime. */
export async function showPane(): Promise<boolean> {
  if (!Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) return false;
  return Office.addin.showAsTaskpane().then(() => true, () => false);
}
