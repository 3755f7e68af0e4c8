using System.Collections.Immutable;
using FactCheck.Api.Input;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;

namespace FactCheck.Api.Reviews;

/// <summary>What must hold of a claim that a person states, beyond what its types hold to. Every fault goes to the reader.</summary>
internal static class ClaimChecks
{
    private static readonly DateOnly Earliest = new(1601, 1, 1);

    /// <summary>Checks the members that the paths name; the others are not the person's.</summary>
    public static void Check(InputReader input, string field, Claim claim, ImmutableArray<string> paths)
    {
        var stated = paths.Select(path => path.Split('.')[0]).ToHashSet(StringComparer.Ordinal);
        if (stated.Overlaps(["quantity", "dispute"]))
        {
            CheckQuantity(input, $"{field}.quantity", claim);
        }

        if (stated.Contains("source"))
        {
            CheckSource(input, $"{field}.source", claim.Source);
        }

        if (stated.Contains("relayedBy") && claim.RelayedBy is { } relay && input.OneLine($"{field}.relayedBy.name", relay.Name) is null)
        {
            input.Fault($"{field}.relayedBy.name", "A publisher needs a name.");
        }

        if (stated.Contains("place") && claim.Place is { } place)
        {
            CheckPlace(input, $"{field}.place", place);
        }

        if (stated.Overlaps(["asOf", "period"]))
        {
            CheckTimes(input, field, claim);
        }

        if (stated.Contains("victims"))
        {
            _ = input.OneLine($"{field}.victims.label", claim.Victims.Label);
        }
    }

    private static void CheckQuantity(InputReader input, string field, Claim claim)
    {
        if (ClaimRules.Broken(claim).FirstOrDefault() is { } broken)
        {
            input.Fault(field, broken);
        }

        var quantity = claim.Quantity;
        _ = input.OneLine($"{field}.raw", quantity.Raw);
        _ = input.OneLine($"{field}.rule", quantity.Rule);
        if (quantity.Interval is not { } interval)
        {
            return;
        }

        var fits = quantity.Comparator switch
        {
            Comparator.Exact => interval.IsExact && quantity.Value == interval.Lower,
            Comparator.AtLeast => !interval.IsBounded && quantity.Value == interval.Lower,
            Comparator.MoreThan => !interval.IsBounded && quantity.Value < interval.Lower,
            Comparator.UpTo => interval.Lower == 0 && quantity.Value == interval.Upper,
            Comparator.FewerThan => interval.Lower == 0 && interval.Upper < quantity.Value,
            Comparator.None => interval == CountInterval.Exactly(0),
            _ => interval.IsBounded && (quantity.Value is not { } value || interval.Contains(value)),
        };
        if (!fits)
        {
            input.Fault(field, "Value, ends and comparator do not go together. State value, lower and upper, and leave out the comparator to have it follow from them.");
        }
    }

    private static void CheckSource(InputReader input, string field, Source source)
    {
        _ = input.OneLine($"{field}.label", source.Label);
        _ = input.OneLine($"{field}.name", source.Name);
        _ = input.OneLine($"{field}.memberOf", source.MemberOf);
        CheckCountry(input, $"{field}.country", source.Country);
    }

    private static void CheckPlace(InputReader input, string field, Place place)
    {
        if (input.OneLine($"{field}.name", place.Name) is null)
        {
            input.Fault($"{field}.name", "A place needs a name.");
        }

        _ = input.OneLine($"{field}.parent", place.Parent);
        CheckCountry(input, $"{field}.country", place.Country);
        if (place is { Kind: PlaceKind.Country, Parent: not null })
        {
            input.Fault($"{field}.parent", "A country lies in no wider place.");
        }

        if (place is { Kind: PlaceKind.Country, Country: null })
        {
            input.Fault($"{field}.country", "A country needs its code.");
        }
    }

    private static void CheckTimes(InputReader input, string field, Claim claim)
    {
        if (claim.AsOf is { } asOf && (asOf.Date < Earliest || !StartsItsSpan(asOf.Date, asOf.Precision)))
        {
            input.Fault($"{field}.asOf", "A date lies after 1600; with precision month or year it is the first day of that month or year.");
        }

        if (claim.Period is { } period && (period.Start < Earliest || period.End < Earliest || (period.Start ?? period.End) is null))
        {
            input.Fault($"{field}.period", "A period has a first or a last day, and they lie after 1600.");
        }
    }

    private static bool StartsItsSpan(DateOnly date, DatePrecision precision) => precision switch
    {
        DatePrecision.Day => true,
        DatePrecision.Month => date.Day == 1,
        DatePrecision.Year => date is { Day: 1, Month: 1 },
        _ => false,
    };

    private static void CheckCountry(InputReader input, string field, string? country)
    {
        if (country is not null && !Case.IsCountryCode(country))
        {
            input.Fault(field, "A country is an ISO 3166-1 alpha-2 code in upper case, such as KZ.");
        }
    }
}
