using System.Collections.Immutable;
using FactCheck.Core.Cases;
using FactCheck.Core.Checking.Matching;
using FactCheck.Core.Claims;

namespace FactCheck.Core.Checking.Candidates;

/// <summary>
/// How well a case fits a statement, in points that add up to at most 10: 3 for the case's own place or its country, 2 for a
/// date inside its window, 2 when at least half the words of its title stand in the statement and 1 when any does, 3 when its
/// claims hold the harm with the number and 1 when they hold the harm. Another country or another time rules a case out.
/// </summary>
internal static class CaseScore
{
    private const int ShortestWord = 4;

    /// <summary>The points that need no claims; null when the case is ruled out.</summary>
    public static CaseCandidate? OfCase(Case @case, string statement, IReadOnlyCollection<Claim> said)
    {
        var reasons = ImmutableArray.CreateBuilder<string>();
        var places = said.Select(claim => claim.Place).OfType<Place>().ToList();
        var isOwnPlace = @case.Place is { } own && (places.Exists(place => Same(place.Name, own)) || statement.Contains(own, StringComparison.OrdinalIgnoreCase));
        var countries = places.Select(place => place.Country).OfType<string>().Distinct().ToList();
        var isElsewhere = !isOwnPlace && countries.Count > 0 && @case.Country is { } country && !countries.Contains(country);
        if (isElsewhere || said.Any(claim => IsOutside(@case, claim)))
        {
            return null;
        }

        var score = 0;
        Add(isOwnPlace || (@case.Country is not null && countries.Contains(@case.Country)), 3, isOwnPlace ? "its place is named" : "its country is named");
        Add(said.Any(claim => IsDated(claim)) && @case.Start is not null, 2, "the date lies in its window");
        var (found, all) = TitleWords(@case.Title, statement);
        Add(found > 0, found * 2 >= all ? 2 : 1, "words of its title");
        return new(@case.Id, @case.Title, score, reasons.ToImmutable());

        void Add(bool holds, int points, string reason)
        {
            if (holds)
            {
                score += points;
                reasons.Add(reason);
            }
        }
    }

    /// <summary>Adds the points for what the case's claims hold.</summary>
    public static CaseCandidate WithClaims(CaseCandidate candidate, IReadOnlyList<Claim> claims, IReadOnlyCollection<Claim> said)
    {
        var number = said.Any(count => claims.Any(claim => claim.Harm == count.Harm && FigureMatch.NamesSame(count.Quantity, claim.Quantity)));
        var harm = number || said.Any(count => claims.Any(claim => claim.Harm == count.Harm));
        return harm
            ? candidate with { Score = candidate.Score + (number ? 3 : 1), Reasons = candidate.Reasons.Add(number ? "it holds the number for the harm" : "it holds the harm") }
            : candidate;
    }

    private static bool IsDated(Claim claim) => claim.AsOf is not null || claim.Period is not null;

    private static bool IsOutside(Case @case, Claim claim) =>
        (claim.Period is { } period && !period.Overlaps(@case.Start, @case.End)) || (claim.AsOf is { Precision: DatePrecision.Day, Date: var day } && day < @case.Start);

    private static (int Found, int All) TitleWords(string title, string statement)
    {
        var words = Words(title).Where(word => word.Length >= ShortestWord).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var all = words.Count;
        words.IntersectWith(Words(statement));
        return (words.Count, all);
    }

    private static string[] Words(string text) =>
        new string([.. text.Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
