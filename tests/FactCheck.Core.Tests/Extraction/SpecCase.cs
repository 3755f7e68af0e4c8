namespace FactCheck.Core.Tests.Extraction;

/// <summary>One text of a spec file, and the claims that a careful reader finds in it, in order.</summary>
public sealed record SpecCase
{
    public required string Text { get; init; }

    /// <summary>The day of publication, ISO 8601.</summary>
    public string? Published { get; init; }

    public string? Country { get; init; }

    /// <summary>The first day of the case, ISO 8601.</summary>
    public string? Start { get; init; }

    /// <summary>Whether the text looks like the phenomenon of its file and is none; a text without claims always is.</summary>
    public bool Counterexample { get; init; }

    public required IReadOnlyList<SpecClaim> Claims { get; init; }
}
