using System.Collections.Immutable;
using FactCheck.Core.Claims;

namespace FactCheck.Core.Checking.Rules;

/// <summary>A verdict with its reason and the claims that it rests on.</summary>
internal sealed record CheckFinding(CheckVerdict Verdict, string Reason)
{
    public ImmutableArray<Claim> For { get; init; } = [];

    public ImmutableArray<Claim> Against { get; init; } = [];

    public Bound Bound { get; init; } = Bound.Hard;

    public bool ByNesting { get; init; }
}
