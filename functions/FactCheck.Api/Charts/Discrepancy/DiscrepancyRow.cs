using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison;
using FactCheck.Core.Comparison.Figures;
using FactCheck.Core.Comparison.Measures;

namespace FactCheck.Api.Charts.Discrepancy;

/// <summary>One scope as a row: two figures and what they come to.</summary>
/// <param name="Scope">The scope.</param>
internal sealed record DiscrepancyRow(ScopeDiscrepancy Scope)
{
    /// <summary>The sides that gave a number, officials first.</summary>
    public ImmutableArray<(Side Side, StandingFigure Figure)> Figures { get; } =
        [.. new[] { Scope.Official, Scope.Other }.Where(side => side.Standing is not null).Select(side => (side.Side, side.Standing!))];

    /// <summary>The verdict in a few words.</summary>
    public string Verdict => Scope.Verdict is { } verdict
        ? $"{Wording.Plain(verdict.Verdict)} ({Wording.Plain(verdict.Bound)})"
        : Figures.Length == 1 ? $"only {Wording.Plain(Figures[0].Side)} figures" : "too far apart in time";

    /// <summary>Other divided by official, in a few words; empty where there is none.</summary>
    public string Ratio => Scope.Discrepancy?.Ratio is { } ratio ? $"other / official: {Words(ratio)}" : string.Empty;

    private static string Words(RealInterval ratio) => (ratio.Lower, ratio.Upper) switch
    {
        ({ } low, { } high) when low.Equals(high) => Number(low),
        ({ } low, { } high) => $"{Number(low)} to {Number(high)}",
        ({ } low, null) => $"{Number(low)} or more",
        (null, { } high) => $"up to {Number(high)}",
        _ => "any",
    };

    private static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
