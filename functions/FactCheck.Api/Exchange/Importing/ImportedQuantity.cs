using System.Globalization;
using FactCheck.Core.Claims;

namespace FactCheck.Api.Exchange.Importing;

/// <summary>Counts that stand in columns as numbers.</summary>
internal static class ImportedQuantity
{
    /// <summary>A count between two ends with a number put forward.</summary>
    /// <param name="lower">The smallest admissible count.</param>
    /// <param name="best">The number put forward; null for none.</param>
    /// <param name="upper">The largest admissible count; null when nothing bounds it.</param>
    public static Quantity Of(long lower, long? best, long? upper)
    {
        if (upper == lower)
        {
            return Quantity.Exactly(lower);
        }

        return upper is null
            ? new(Words($"at least {lower}"), best ?? lower, lower, null, Comparator.AtLeast, approximate: false, Bound.Hard, "at-least")
            : new(Words($"{lower} to {upper}"), best, lower, upper, Comparator.Range, approximate: false, Bound.Soft, "range");
    }

    private static string Words(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);
}
