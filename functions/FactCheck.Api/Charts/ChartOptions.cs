using FactCheck.Api.Charts.Drawing;
using FactCheck.Core.Reviewing;

namespace FactCheck.Api.Charts;

/// <summary>What a chart is made with.</summary>
/// <param name="Evidence">The case.</param>
/// <param name="Scale">How counts are laid out.</param>
/// <param name="Id">Goes before the ids in the picture.</param>
internal sealed record ChartOptions(CaseEvidence Evidence, CountScale Scale, string Id)
{
    /// <summary>The day that publication is cut at; null when it is not.</summary>
    public DateOnly? KnownOn { get; init; }
}
