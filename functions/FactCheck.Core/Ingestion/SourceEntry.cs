using System.Collections.Immutable;
using FactCheck.Core.Cases;
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

    /// <summary>The wider group that it speaks for; null, or its own name, when it stands alone.</summary>
    public string? MemberOf { get; init; }

    /// <summary>Where it counts as something else in single cases.</summary>
    public ImmutableArray<SourceOverride> Overrides { get; init; } = [];

    /// <summary>The entry as it counts in a case: with the case's override in place, and without overrides.</summary>
    /// <param name="caseId">The case.</param>
    public SourceEntry In(CaseId caseId)
    {
        var own = Overrides.FirstOrDefault(item => item.CaseId == caseId);
        return own is null
            ? this
            : this with
            {
                Institution = own.Institution ?? Institution,
                Side = own.Side ?? Side,
                MemberOf = own.MemberOf ?? MemberOf,
                Overrides = [],
            };
    }
}
