namespace FactCheck.Api.Charts.Drawing;

/// <summary>A line of the key.</summary>
/// <param name="Style">The side whose line and mark stand before it; null for a sign.</param>
/// <param name="Text">What they mean.</param>
/// <param name="Sign">A character that stands in place of a line.</param>
internal sealed record LegendEntry(SideStyle? Style, string Text, string Sign = "");
