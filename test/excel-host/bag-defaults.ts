/** What properties read before anyone sets them. Only what is known; the rest raises. */

const label = {
  ShowValue: false, ShowSeriesName: false, ShowCategoryName: false, ShowLegendKey: false, ShowPercentage: false, ShowBubbleSize: false,
  NumberFormat: 'General', LinkNumberFormat: true, Separator: ', ',
};
const conditionalFont = { Bold: null, Italic: null, Strikethrough: null, Underline: null, Color: null };

export const bagDefaults: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  ChartTitle: { Visible: true, Overlay: false, Text: '', ShowShadow: false },
  ChartAxisTitle: { Visible: false, Text: '' },
  ChartLegend: { Visible: true, Overlay: false, Position: 'Right', ShowShadow: false },
  ChartAxis: { Visible: true, ReversePlotOrder: false, Maximum: '', Minimum: '', MajorUnit: '', MinorUnit: '', NumberFormat: 'General', LinkNumberFormat: true, Crosses: 'Automatic' },
  ChartGridlines: { Visible: false },
  ChartDataLabels: label,
  ChartDataLabel: label,
  ChartSeries: { HasDataLabels: false, AxisGroup: 'Primary', GapWidth: 150, Overlap: 0, Smooth: false, Filtered: false, VaryByCategories: false, ShowShadow: false },
  ChartPoint: { HasDataLabel: false },
  Chart: { DisplayBlanksAs: 'NotPlotted', PlotVisibleOnly: true, Style: 2, ShowAllFieldButtons: true, ShowDataLabelsOverMaximum: true },
  ConditionalRangeFont: conditionalFont,
  ConditionalRangeFill: { Color: '' },
  ConditionalRangeFormat: { NumberFormat: null },
  ConditionalRangeBorder: { Style: 'None', Color: '' },
  DataBarConditionalFormat: {
    ShowDataBarOnly: false, BarDirection: 'Context', AxisFormat: 'Automatic', AxisColor: '#000000',
    LowerBoundRule: { type: 'Automatic' }, UpperBoundRule: { type: 'Automatic' },
  },
  ConditionalDataBarPositiveFormat: { FillColor: '#638EC6', GradientFill: true, BorderColor: '' },
  ConditionalDataBarNegativeFormat: { FillColor: '#FF0000', MatchPositiveFillColor: false, BorderColor: '', MatchPositiveBorderColor: false },
  CellValueConditionalFormat: { Rule: {} },
  TextConditionalFormat: { Rule: {} },
  ConditionalFormatRule: { Formula: '' },
  PageLayout: {
    Orientation: 'Portrait', PaperSize: 'Letter', BlackAndWhite: false, PrintErrors: 'AsDisplayed', Zoom: { scale: 100 },
    CenterHorizontally: false, CenterVertically: false, PrintHeadings: false, PrintGridlines: false,
    LeftMargin: 50.4, RightMargin: 50.4, TopMargin: 54, BottomMargin: 54, HeaderMargin: 21.6, FooterMargin: 21.6,
    PrintComments: 'NoComments', DraftMode: false, FirstPageNumber: '', PrintOrder: 'DownThenOver',
  },
  HeaderFooter: { LeftHeader: '', CenterHeader: '', RightHeader: '', LeftFooter: '', CenterFooter: '', RightFooter: '' },
  HeaderFooterGroup: { State: 'Default', UseSheetMargins: true, UseSheetScale: true },
  DocumentProperties: {
    Title: '', Subject: '', Author: '', Keywords: '', Comments: '', LastAuthor: '', RevisionNumber: 0, Category: '', Manager: '', Company: '',
  },
  IterativeCalculation: { Enabled: false, MaxIteration: 100, MaxChange: 0.001 },
};
