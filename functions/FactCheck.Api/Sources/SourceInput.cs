using FactCheck.Api.Input;
using FactCheck.Core.Claims;
using FactCheck.Core.Ingestion;

namespace FactCheck.Api.Sources;

/// <summary>A source as a client describes it, with who and why.</summary>
public sealed record SourceInput
{
    /// <summary>Only so that what GET returned can be PUT back: the same as in the route, or left out.</summary>
    public string? Name { get; init; }

    /// <summary>Other names under which it is printed. None of them belongs to another source.</summary>
    public IReadOnlyList<string>? Aliases { get; init; }

    /// <summary>The kind of body. Needed.</summary>
    public string? Institution { get; init; }

    /// <summary>Where it stands towards the state concerned. Needed.</summary>
    public string? Side { get; init; }

    /// <summary>ISO 3166-1 alpha-2 code of its country, upper case.</summary>
    public string? Country { get; init; }

    /// <summary>The wider group whose figures its figures succeed; left out when it stands alone.</summary>
    public string? MemberOf { get; init; }

    /// <summary>What it counts as in single cases.</summary>
    public IReadOnlyList<OverrideInput>? Overrides { get; init; }

    /// <summary>Who describes it. Needed, unless the service knows who is signed in.</summary>
    public string? Reviewer { get; init; }

    /// <summary>Why. Needed.</summary>
    public string? Reason { get; init; }

    /// <summary>The entry; faults go to the reader.</summary>
    internal SourceEntry Read(InputReader input, string name, SourceBook book)
    {
        if (Name is not null && !string.Equals(Name, name, StringComparison.Ordinal))
        {
            input.Fault("name", "The name is the one in the route.");
        }

        var aliases = (Aliases ?? []).Select(alias => input.OneLine("aliases", alias)).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        foreach (var taken in aliases.Where(alias => book.BelongsToAnother(alias, name)))
        {
            input.Fault("aliases", $"'{taken}' belongs to '{book.Registry.Find(taken)!.Name}'. Merge the two to make them one.");
        }

        var overrides = (Overrides ?? []).Select(item => (item ?? new()).Read(input)).ToList();
        if (overrides.DistinctBy(item => item.CaseId).Count() < overrides.Count)
        {
            input.Fault("overrides.caseId", "Each case has one override.");
        }

        return new()
        {
            Name = name,
            Aliases = [.. aliases.Where(alias => !string.Equals(alias, name, StringComparison.OrdinalIgnoreCase))],
            Institution = SourceFields.Needed<Institution>(input, "institution", Institution),
            Side = SourceFields.Needed<Side>(input, "side", Side),
            Country = SourceFields.Country(input, Country),
            MemberOf = input.OneLine("memberOf", MemberOf),
            Overrides = [.. overrides],
        };
    }
}
