using FactCheck.Core.Claims;

namespace FactCheck.Core.Checking;

/// <summary>What is to be checked, and against what.</summary>
public sealed record CheckRequest
{
    /// <summary>The most characters that a statement may have.</summary>
    public const int MaximumLength = 5_000;

    /// <summary>The statement in plain words; null when <see cref="Claim"/> is given.</summary>
    public string? Statement { get; init; }

    /// <summary>The statement as values; null when <see cref="Statement"/> is given.</summary>
    public StructuredClaim? Claim { get; init; }

    /// <summary>Only what was published by this day; null for everything.</summary>
    public DateOnly? KnownOn { get; init; }

    /// <summary>Only figures of this side; null for all sides.</summary>
    public Side? Against { get; init; }
}
