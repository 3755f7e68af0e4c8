using System.Globalization;
using System.Text;
using FactCheck.Core.Claims;
using FactCheck.Core.Comparison;

namespace FactCheck.Core.Checking;

/// <summary>A count as values instead of words. What is null is taken from the case, as when a sentence does not say it.</summary>
/// <param name="Harm">What was done to the people counted.</param>
/// <param name="Count">How many.</param>
/// <param name="Victims">Who was counted.</param>
/// <param name="Place">The place by name; null for the place of the case.</param>
/// <param name="Source">Who is said to have said it; null when nobody is named.</param>
/// <param name="Side">The side of the source; null lets the name tell it.</param>
/// <param name="Basis">What the count runs over.</param>
/// <param name="AsOf">The day on which it is said to have stood; null when none is.</param>
public sealed record StructuredClaim(
    Harm Harm, CountInterval Count, VictimClassSet Victims, string? Place, string? Source, Side? Side, Basis Basis, DateOnly? AsOf)
{
    /// <summary>The claim in a line, for people.</summary>
    public override string ToString()
    {
        var words = new StringBuilder(Wording.Count(Count)).Append(' ').Append(Harm);
        if (!Victims.IsEverybody)
        {
            words.Append(CultureInfo.InvariantCulture, $", {string.Join(" and ", Victims.Select(Wording.Plain))}");
        }

        words.Append(Place is null ? null : $", {Place}");
        words.Append(AsOf is { } day ? $", {Wording.Day(day)}" : null);
        return words.Append(Source is null ? null : $", according to {Source}").ToString();
    }
}
