using FactCheck.Core.Claims;
using FactCheck.Core.Comparison;

namespace FactCheck.Core.Checking.Reading;

/// <summary>Says how a count was read, and what its words left open.</summary>
internal static class Understanding
{
    public static UnderstoodClaim Of(Claim claim, DateOnly? knownOn) =>
        new(claim, Scope.Of(claim), Sentence(claim), [.. Defaulted(claim, knownOn)]);

    private static string Sentence(Claim claim)
    {
        var scope = Wording.Scope(Scope.Of(claim));
        var source = claim.Source switch
        {
            { Name: { } name } => $"said by {name} ({Wording.Plain(claim.Source.Side)})",
            { Side: Side.Unattributed } => "said by nobody named",
            _ => $"said by the {Wording.Plain(claim.Source.Side)} side",
        };
        var certainty = claim.Certainty is Certainty.Affirmed ? string.Empty : $", {Wording.Plain(claim.Certainty)}";
        var day = claim.AsOf is { } asOf ? $", {Wording.Day(asOf.Date)}" : string.Empty;
        return $"{CheckWording.Count(claim)}: {scope}; {source}{certainty}{day}";
    }

    private static IEnumerable<string> Defaulted(Claim claim, DateOnly? knownOn)
    {
        if (claim.Place is not { } place)
        {
            yield return "No place is named, and the case has none.";
        }
        else if (place.Default)
        {
            yield return $"No place is named in the words of the count: read as {place.Name}.";
        }

        if (claim.Victims.Classes.IsEverybody)
        {
            yield return "No group of people is named: read as everybody.";
        }

        if (claim.Source is { Name: null, Side: Side.Unattributed })
        {
            yield return "Nobody is named as the source: the figure of any side may meet it.";
        }

        if (claim.Basis is Basis.Cumulative)
        {
            yield return claim.Period is { Text: { } words } ? $"“{words}” is read as the whole event." : "Nothing says what the count runs over: read as a running total.";
        }

        if (claim.AsOf is null)
        {
            yield return knownOn is { } day ? $"No day is named: compared with what stood on {Wording.Day(day)}." : "No day is named: compared with what stands now.";
        }
        else if (claim.AsOf.Inferred)
        {
            yield return $"A part of the date is not in the words: read as {Wording.Day(claim.AsOf.Date)}.";
        }

        if (claim.Quantity is { Bound: Bound.Soft, Interval: { } interval })
        {
            yield return $"“{claim.Quantity.Raw}” is read as {Wording.Count(interval)}, by the rule {claim.Quantity.Rule}.";
        }
    }
}
