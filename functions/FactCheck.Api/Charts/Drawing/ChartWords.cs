using System.Collections.Immutable;

namespace FactCheck.Api.Charts.Drawing;

/// <summary>The words of a chart.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Subtitle">In what terms.</param>
/// <param name="Legend">The key.</param>
/// <param name="Notes">How to read it, and where it comes from.</param>
/// <param name="Description">The same as the picture in sentences, for those who do not see it.</param>
internal sealed record ChartWords(string Title, string Subtitle, ImmutableArray<LegendEntry> Legend, ImmutableArray<string> Notes, string Description);
