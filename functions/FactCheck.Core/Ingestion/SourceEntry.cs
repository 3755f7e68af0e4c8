using System.Collections.Immutable;
using FactCheck.Core.Claims;

namespace FactCheck.Core.Ingestion;

/// <summary>What people have put on record about a source: it goes before what the words suggest.</summary>
public sealed record SourceEntry
{
    /// <summary>The canonical name; the key.</summary>
    public required string Name { get; init; }

    /// <summary>Other names under which it is printed.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>The kind of body.</summary>
    public required Institution Institution { get; init; }

    /// <summary>Where it stands towards the state concerned.</summary>
    public required Side Side { get; init; }

    /// <summary>ISO 3166-1 alpha-2 code of its country, upper case; null when unknown or international.</summary>
    public string? Country { get; init; }

    /// <summary>The wider group that it speaks for; null when there is none.</summary>
    public string? MemberOf { get; init; }

    /// <summary>Where it counts as something else in single cases.</summary>
    public ImmutableArray<SourceOverride> Overrides { get; init; } = [];
}
