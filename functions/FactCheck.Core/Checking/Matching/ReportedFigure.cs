using System.Collections.Immutable;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison.Figures;
using FactCheck.Core.Comparison.Gating;
using FactCheck.Core.Comparison.Verdicts;

namespace FactCheck.Core.Checking.Matching;

/// <summary>A figure of a side in one scope, with the claims behind it.</summary>
internal sealed record ReportedFigure(Side Side, Figure Figure, ImmutableArray<AdmittedClaim> Claims)
{
    public AdmittedClaim First => Claims[0];

    public BoundedCount Count => Figure.Count;

    /// <summary>Whether nothing has taken its place by a day; by now when no day is given.</summary>
    public bool StandsOn(DateOnly? day) => Figure.SupersededBy is not { } successor || successor.AsOf > day;
}
