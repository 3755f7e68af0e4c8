using OxyPlot;

namespace FactCheck.Api.Charts.Drawing;

/// <summary>A colour by what it is for, on light and on dark ground.</summary>
/// <param name="Role">What it is for; the name of its style classes.</param>
/// <param name="Light">On paper and light screens.</param>
/// <param name="Dark">On dark screens, as CSS writes it.</param>
internal sealed record ChartColor(string Role, OxyColor Light, string Dark);
