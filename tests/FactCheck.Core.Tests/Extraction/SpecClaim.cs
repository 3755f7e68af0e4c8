using System.Globalization;
using FactCheck.Core.Claims;

namespace FactCheck.Core.Tests.Extraction;

/// <summary>What a spec says about a claim; what it leaves out may be anything.</summary>
public sealed record SpecClaim
{
    public required string Harm { get; init; }

    /// <summary>The interval as <see cref="CountInterval.ToString"/> writes it; <c>dispute</c> for a dispute.</summary>
    public required string Count { get; init; }

    public string? Rule { get; init; }

    public string? Side { get; init; }

    public string? Source { get; init; }

    public string? Name { get; init; }

    public string? MemberOf { get; init; }

    public string? Carried { get; init; }

    public string? Relay { get; init; }

    public string? Certainty { get; init; }

    public string? Basis { get; init; }

    public string? Classes { get; init; }

    public string? Label { get; init; }

    public string? Place { get; init; }

    public string? PlaceDefault { get; init; }

    public string? AsOf { get; init; }

    /// <summary>First and last day with <c>..</c> between; empty for none.</summary>
    public string? Period { get; init; }

    public string? Direction { get; init; }

    public string? Modality { get; init; }

    /// <summary>The place in the list of the claim that this is a part of; nothing is said to be no part.</summary>
    public int? PartOf { get; init; }

    /// <summary>The place in the list of the claim that this repeats; nothing is said to be no repetition.</summary>
    public int? MentionOf { get; init; }

    /// <summary>Every difference from a claim that was found, in words.</summary>
    public IEnumerable<string> Differences(Claim claim, IReadOnlyList<Claim> all)
    {
        var found = new (string Name, string? Expected, string? Actual)[]
        {
            ("harm", Harm, claim.Harm.Id),
            ("count", Count, claim.Quantity.Interval?.ToString() ?? "dispute"),
            ("rule", Rule, claim.Quantity.Rule),
            ("side", Side, claim.Source.Side.ToString()),
            ("source", Source, claim.Source.Label),
            ("name", Name, claim.Source.Name),
            ("memberOf", MemberOf, claim.Source.MemberOf),
            ("carried", Carried, claim.Source.Carried.ToString()),
            ("relay", Relay, claim.RelayedBy?.Name),
            ("certainty", Certainty, claim.Certainty.ToString()),
            ("basis", Basis, claim.Basis.ToString()),
            ("classes", Classes, string.Join(',', claim.Victims.Classes)),
            ("label", Label, claim.Victims.Label),
            ("place", Place, claim.Place?.Name),
            ("placeDefault", PlaceDefault, claim.Place?.Default.ToString()),
            ("asOf", AsOf, claim.AsOf?.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty),
            ("period", Period, Dates(claim.Period)),
            ("direction", Direction, claim.Dispute?.Direction.ToString()),
            ("modality", Modality, claim.Dispute?.Modality.ToString()),
            ("partOf", PartOf is { } whole ? all[whole].Id.Value : string.Empty, claim.PartOf?.Value ?? string.Empty),
            ("mentionOf", MentionOf is { } first ? all[first].Id.Value : string.Empty, claim.MentionOf?.Value ?? string.Empty),
        };
        return found
            .Where(item => item.Expected is not null && !string.Equals(item.Expected, item.Actual, StringComparison.OrdinalIgnoreCase))
            .Select(item => $"{item.Name}: expected '{item.Expected}', found '{item.Actual}'");
    }

    private static string Dates(Period? period) =>
        period is null ? string.Empty : $"{Day(period.Start)}..{Day(period.End)}";

    private static string Day(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty;
}
